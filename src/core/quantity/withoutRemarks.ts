import { UNITS } from './units';

/** '95%(含95%)以上': 以上 and 以内 include the figure anyway. */
const INCLUSIVE = /\(含([^()]{0,8})\)(?=及?(?:以上|以下|以内|之内))/;
const CLOSING = /^(.+)\(([^()]{1,20})\)$/;
/** What takes something back, adds a scale, or says that the figure is a change. */
const CHANGES_THE_FIGURE = /[未没无仅只欠缺超万亿千百元%‰增降减升]|不(?!含)|含(?!\d|本数)|部分|同比|环比|较|比上|实际/;
/** Figures in a remark repeat or divide the one before it. */
const EXPLAINS_FIGURES = /^(?:每|含|其中|即|上下半年)/;

/**
 * A normalised text without the remark in brackets that does not change its figure: '4次(每季度一次)' is '4次', '95%(含95%)以上' is
 * '95%以上'. Null where there is no such remark: '12个(2个未完成)' must be read as a whole or not at all.
 */
export function withoutRemarks(plain: string): string | null {
  const inclusive = INCLUSIVE.exec(plain);
  const shorter = inclusive ? plain.replace(inclusive[0], '') : plain;
  if (inclusive && !isRepeated(inclusive[1] ?? '', shorter)) return null;
  const [, before = '', remark = ''] = CLOSING.exec(shorter) ?? [];
  if (before !== '' && isHarmless(remark)) return before;
  return inclusive ? shorter : null;
}

function isRepeated(figure: string, rest: string): boolean {
  return figure === '' || figure === '本数' || rest.includes(figure);
}

function isHarmless(remark: string): boolean {
  // '3次(场)': another word for what is counted.
  if (remark.length === 1) return UNITS.has(remark);
  return !CHANGES_THE_FIGURE.test(remark) && (!/\d/.test(remark) || EXPLAINS_FIGURES.test(remark));
}
