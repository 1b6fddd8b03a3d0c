import type { HighlightRule } from './sheetPlan';

/** How loud a highlight is: something wrong, something to look at. */
export type HighlightTone = 'error' | 'attention';

/** Fill and text colours with a contrast of at least 7 to 1. */
const COLOURS: Readonly<Record<HighlightTone, { readonly fill: string; readonly fontColor: string }>> = {
  error: { fill: '#FFC7CE', fontColor: '#7A0010' },
  attention: { fill: '#FFE699', fontColor: '#4D3800' },
};

/** A rule that colours a range while a native condition holds; an error in the condition counts as not. */
export function highlightRule(tag: string, range: string, condition: string, tone: HighlightTone): HighlightRule {
  return { tag, range, formula: `=IFERROR(${condition},FALSE)`, ...COLOURS[tone] };
}
