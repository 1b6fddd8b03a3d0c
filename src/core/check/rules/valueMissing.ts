import type { Cell } from '../../cell/cell';
import type { AssessedIndicator } from '../../form/assessIndicator';
import { isBlankCell } from '../../form/cellState';
import { isErrorCell } from '../../form/isErrorCell';
import { usedRows } from '../fullScores';
import { foundInRow } from '../place';
import type { AtIndicator, Found } from '../place';
import type { Rule } from '../rule';

/** What an indicator must say. */
export type ValueName = 'name' | 'target' | 'actual';

interface Figures {
  readonly missing: readonly ValueName[];
}

/** Rows in use without 三级指标, 指标值 or 完成值. */
export const valueMissing: Rule<'value.missing', Figures, AtIndicator> = {
  code: 'value.missing',
  severity: 'error',
  basis: 'printedForm',
  passesOver: 'row',
  find: ({ assessment }) => usedRows(assessment).flatMap(missingValues),
};

function missingValues(row: AssessedIndicator): Found<Figures, AtIndicator>[] {
  const { indicator, outcome } = row;
  const missing: { readonly name: ValueName; readonly cell: Cell }[] = [];
  if (isBlankCell(indicator.name)) missing.push({ name: 'name', cell: indicator.name });
  for (const name of ['target', 'actual'] as const) {
    const { kind } = outcome[name];
    if (isErrorCell(indicator[name])) continue;
    if (kind === 'blank' || kind === 'notApplicable') missing.push({ name, cell: indicator[name] });
  }
  const [first] = missing;
  return first ? [foundInRow(row, first.cell, { missing: missing.map(({ name }) => name) })] : [];
}
