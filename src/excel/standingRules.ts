import { localAddress } from '../core/cell/a1';
import type { HighlightRule } from '../core/sheet/sheetPlan';
import { SIDES, lineOf } from './ownRules';
import type { OwnRule } from './ownRules';

/** What one of our conditional formats does, as far as Excel says. */
export interface StandingRule extends OwnRule {
  /** A1 address; null where it applies to several areas. */
  readonly range: string | null;
  readonly fill: string;
  readonly fontColor: string;
  readonly bold: boolean | null;
  readonly lines: readonly (string | null)[];
  readonly numberFormat: string | null;
  readonly stopIfTrue: boolean | null;
  /** 0 wins over all others. */
  readonly priority: number;
}

/** Queues a closer look at rules that stand on a sheet; call the result after the sync. ItemNotFound where one is gone. */
export function loadStandingRules(sheet: Excel.Worksheet, rules: readonly OwnRule[]): () => StandingRule[] {
  const formats = sheet.getRange().untrack().conditionalFormats;
  const loaded = rules.map((rule) => {
    const format = formats.getItem(rule.id).load('priority,stopIfTrue');
    const { format: look } = format.custom.load(
      'format/numberFormat,format/fill/color,format/font/color,format/font/bold',
    );
    const lines = SIDES.map((side) => look.borders[side].load('style'));
    const range = format.getRangeOrNullObject().untrack().load('address');
    return { rule, format, look, lines, range };
  });
  return () =>
    loaded.map(({ rule, format, look, lines, range }) => ({
      ...rule,
      range: range.isNullObject ? null : localAddress(range.address),
      fill: look.fill.color,
      fontColor: look.font.color,
      bold: look.font.bold,
      lines: lines.map(({ style }) => style ?? null),
      numberFormat: look.numberFormat as string | null,
      stopIfTrue: format.stopIfTrue,
      priority: format.priority,
    }));
}

/** Whether a rule does what is wanted; what Excel does not say counts as right. */
export function doesAsWanted(standing: StandingRule, { range, fill, fontColor, mark }: HighlightRule): boolean {
  const isSame = (present: string | null, wanted: string): boolean =>
    !present || present.toUpperCase() === wanted.toUpperCase();
  return (
    standing.range === range.replaceAll('$', '') &&
    isSame(standing.fill, fill) &&
    isSame(standing.fontColor, fontColor) &&
    standing.bold !== false &&
    standing.lines.every((line) => isSame(line, lineOf(mark))) &&
    isSame(standing.numberFormat, mark.numberFormat ?? '') &&
    standing.stopIfTrue !== true
  );
}
