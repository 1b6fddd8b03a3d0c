import { isOwnFormula, markedFormula } from '../core/sheet/ruleMarker';
import type { HighlightMark, HighlightRule } from '../core/sheet/sheetPlan';

/** One of our conditional formats as it stands on a sheet. */
export interface OwnRule {
  readonly id: string;
  /** With the marker, as written. */
  readonly formula: string;
}

/** What of a sheet's conditional formats is read. */
export interface OwnRulesOptions {
  /** A part of the sheet; all of it when left out. */
  readonly range?: Excel.Range;
  /** Also those that have no formula, which is how a rule stands there whose drawing was refused half-way. */
  readonly unfinished?: boolean;
}

/** Queues the reading of a sheet's conditional formats; call the result after the sync to get ours. */
export function loadOwnRules(
  sheet: Excel.Worksheet,
  { range = sheet.getRange().untrack(), unfinished = false }: OwnRulesOptions = {},
): () => OwnRule[] {
  const formats = range.conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return () =>
    formats.items
      .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
      .map((format) => ({ id: format.id, formula: format.customOrNullObject.rule.formula }))
      .filter(({ formula }) => isOwnFormula(formula) || (unfinished && formula === ''));
}

/**
 * Queues a rule as a conditional format. Excel puts the newest on top. The formula, by which a rule of ours is known, comes last: one
 * whose drawing was refused half-way has none and is drawn anew.
 */
export function addRule(sheet: Excel.Worksheet, rule: HighlightRule): Excel.ConditionalFormat {
  const range = sheet.getRange(rule.range).untrack();
  const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  const { custom } = format;
  custom.format.fill.color = rule.fill;
  custom.format.font.color = rule.fontColor;
  addMark(custom.format, rule.mark);
  custom.rule.formula = markedFormula(rule);
  return format;
}

const LINES = { dash: 'Dash', dot: 'Dot', dashDot: 'DashDot' } as const;

/** The sides of a cell a mark draws lines on. */
export const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** What Excel calls the line of a mark. */
export function lineOf({ border }: HighlightMark): (typeof LINES)[HighlightMark['border']] {
  return LINES[border];
}

/** What can be seen without colours. */
function addMark(format: Excel.ConditionalRangeFormat, mark: HighlightMark): void {
  const { numberFormat } = mark;
  format.font.bold = true;
  SIDES.forEach((side) => (format.borders[side].style = lineOf(mark)));
  if (numberFormat !== null) format.numberFormat = numberFormat;
}
