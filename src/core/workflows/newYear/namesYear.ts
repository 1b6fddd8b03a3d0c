import { readChineseNumeral } from '../../quantity/chineseNumeral';

/** '二〇二〇年', whose figures are read one by one. */
const CHINESE_YEAR = /[〇零一二三四五六七八九]{4}(?=年)/g;

/** Whether a text names a year: '2020年底前', '2020-12-31', '20201231', '二〇二〇年'. A bare 2020 may be a number of anything. */
export function namesYear(text: string, year: number): boolean {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace(CHINESE_YEAR, arabic);
  const day = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)';
  const after = `年|[-./]\\d{1,2}(?!\\d)|[-—~至]\\d{4}年|${day}`;
  return new RegExp(`(?<!\\d)${year}(?:${after})`).test(plain);
}

function arabic(numeral: string): string {
  return String(readChineseNumeral(numeral) ?? numeral);
}
