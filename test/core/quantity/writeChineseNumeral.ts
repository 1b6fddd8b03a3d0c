const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];

/** A whole number below 10^8 in Chinese, by division rather than by table of groups: 10050 is '一万零五十'. */
export function writeChineseNumeral(value: number): string {
  if (value === 0) return '零';
  const [high, low] = [Math.floor(value / 10_000), value % 10_000];
  const joint = high > 0 && low > 0 && low < 1000 ? '零' : '';
  const text = `${high > 0 ? `${writeGroup(high)}万` : ''}${joint}${low > 0 ? writeGroup(low) : ''}`;
  return text.startsWith('一十') ? text.slice(1) : text;
}

function writeGroup(value: number): string {
  let text = '';
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    const written = `${DIGITS.charAt(digit)}${PLACES[place] ?? ''}`;
    if (digit > 0) text += written;
    else if (text !== '' && !text.endsWith('零') && value % 10 ** place > 0) text += '零';
  }
  return text;
}
