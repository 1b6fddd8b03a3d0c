import { signedFormat } from './signedFormat';
import type { HighlightMark, HighlightRule } from './sheetPlan';

/** How loud a highlight is: something wrong, something to look at. */
export type HighlightTone = 'error' | 'attention';

/** Fill and text colours with a contrast of at least 7 to 1. */
const COLOURS: Readonly<Record<HighlightTone, Pick<HighlightRule, 'fill' | 'fontColor'>>> = {
  error: { fill: '#FFC7CE', fontColor: '#7A0010' },
  attention: { fill: '#FFE699', fontColor: '#4D3800' },
};

/** The same said without colours: a sign before what the cell shows, and another line around it. */
const MARKS: Readonly<Record<HighlightTone, { readonly sign: string; readonly border: HighlightMark['border'] }>> = {
  error: { sign: '▲', border: 'dash' },
  attention: { sign: '△', border: 'dot' },
};

/** How a highlight of that tone looks on the sheet. */
export function highlightLook(tone: HighlightTone) {
  return { ...COLOURS[tone], ...MARKS[tone] };
}

/**
 * A rule that marks a range while a native condition holds; an error in the condition counts as not. `numberFormat` is that of
 * the cells; null where there is no room for a sign.
 */
export function highlightRule(
  tag: string,
  range: string,
  condition: string,
  tone: HighlightTone,
  numberFormat: string | null = 'General',
): HighlightRule {
  const { sign, border } = MARKS[tone];
  const mark = { border, numberFormat: numberFormat === null ? null : signedFormat(sign, numberFormat) };
  return { tag, range, formula: `=IFERROR(${condition},FALSE)`, ...COLOURS[tone], mark };
}
