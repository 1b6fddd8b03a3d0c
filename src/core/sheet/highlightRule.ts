import { GENERAL } from '../cell/numberFormat';
import { signedFormat } from './signedFormat';
import type { HighlightMark, HighlightRule } from './sheetPlan';

/** How grave it is what a highlight points at: an error, a reason not yet written, or what a reviewer will ask about. */
export type HighlightSeverity = 'error' | 'explain' | 'warning';

/** Fill and text colours with a contrast of at least 7 to 1. */
const COLOURS: Readonly<Record<HighlightSeverity, Pick<HighlightRule, 'fill' | 'fontColor'>>> = {
  error: { fill: '#FFC7CE', fontColor: '#7A0010' },
  explain: { fill: '#FFE699', fontColor: '#4D3800' },
  warning: { fill: '#D2E5F9', fontColor: '#0B3A66' },
};

/** The same said without colours: a sign before what the cell shows, and another line around it. */
const MARKS: Readonly<Record<HighlightSeverity, { readonly sign: string; readonly border: HighlightMark['border'] }>> =
  {
    error: { sign: '▲', border: 'dash' },
    explain: { sign: '△', border: 'dot' },
    warning: { sign: '※', border: 'dashDot' },
  };

/** How a cell with a finding of that severity looks on the sheet. */
export function highlightLook(severity: HighlightSeverity) {
  return { ...COLOURS[severity], ...MARKS[severity] };
}

/**
 * A rule that marks a range while a native condition holds; an error in the condition counts as not. `numberFormat` is that of
 * the cells; null where there is no room for a sign.
 */
export function highlightRule(
  tag: string,
  range: string,
  condition: string,
  severity: HighlightSeverity,
  numberFormat: string | null = GENERAL,
): HighlightRule {
  const { sign, border } = MARKS[severity];
  const mark = { border, numberFormat: numberFormat === null ? null : signedFormat(sign, numberFormat) };
  return { tag, range, formula: `=IFERROR(${condition},FALSE)`, ...COLOURS[severity], mark };
}
