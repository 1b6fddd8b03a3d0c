import type { AssessedIndicator } from '../../form/assessIndicator';
import { textIn } from '../../form/cellState';
import { usedRows } from '../fullScores';
import { misplacement } from '../indicatorPlacement';
import { foundInRow } from '../place';
import type { AtIndicator, Found } from '../place';
import type { Rule } from '../rule';

type Figures =
  | { readonly case: 'cost'; readonly target: string }
  | { readonly case: 'spending' }
  | { readonly case: 'time'; readonly subcategory: string; readonly target: string }
  | { readonly case: 'words'; readonly subcategory: string; readonly belongs: string };

/** 三级指标 under a 二级指标 they hardly belong to, by their names or targets. */
export const indicatorClass: Rule<'indicator.class', Figures, AtIndicator> = {
  code: 'indicator.class',
  severity: 'warning',
  basis: 'indicators',
  acceptable: ({ figures }) => figures,
  find: ({ assessment }) => usedRows(assessment).flatMap(misplaced),
};

function misplaced(row: AssessedIndicator): Found<Figures, AtIndicator>[] {
  const found = misplacement(row);
  if (!found) return [];
  const { indicator, outcome } = row;
  const { text: target } = outcome.target;
  const subcategory = textIn(indicator.subcategory);
  const at = (cell: typeof indicator.name, figures: Figures) => [foundInRow(row, cell, figures)];
  switch (found.kind) {
    case 'cost':
      return at(indicator.target, { case: 'cost', target });
    case 'spending':
      return at(indicator.name, { case: 'spending' });
    case 'time':
      return at(indicator.name, { case: 'time', subcategory, target });
    case 'words':
      return at(indicator.name, { case: 'words', subcategory, belongs: found.belongs });
  }
}
