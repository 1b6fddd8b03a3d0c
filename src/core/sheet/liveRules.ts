import { isUnexplainedCondition } from './cellConditions';
import { highlightRule } from './highlightRule';
import type { HighlightRule } from './sheetPlan';

/** Where a form keeps what its live rules look at; null where it has no such column. Rows are zero-based, columns letters. */
export interface LiveRuleCells {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly weightColumn: string | null;
  readonly scoreColumn: string | null;
  readonly explanationColumn: string | null;
  /** A1 address of Σ of the weights. */
  readonly totalWeight: string | null;
}

/** The rules that follow every keystroke: weights not adding up, a shortfall without explanation, a score above its weight. */
export function liveRules(cells: LiveRuleCells): HighlightRule[] {
  const { weightColumn, scoreColumn, explanationColumn, totalWeight } = cells;
  const rules: HighlightRule[] = [];
  if (weightColumn && totalWeight) rules.push(weightTotalRule(cells, weightColumn, totalWeight));
  if (weightColumn && scoreColumn) {
    rules.push(scoreOverRule(cells, weightColumn, scoreColumn));
    if (explanationColumn) rules.push(explanationRule(cells, weightColumn, scoreColumn, explanationColumn));
  }
  return rules;
}

/** Quiet until the first weight of an indicator is there, so that an empty form is not coloured. */
function weightTotalRule({ firstRow, lastRow }: LiveRuleCells, column: string, totalWeight: string): HighlightRule {
  const weights = `$${column}$${firstRow + 1}:$${column}$${lastRow + 1}`;
  const condition = `AND(COUNT(${weights})>0,ISNUMBER(${totalWeight}),ROUND(${totalWeight},2)<>100)`;
  return highlightRule('weightTotal', totalWeight, condition, 'error');
}

function scoreOverRule(cells: LiveRuleCells, weightColumn: string, scoreColumn: string): HighlightRule {
  const { weight, score } = firstCells(cells, weightColumn, scoreColumn);
  const condition = `AND(ISNUMBER(${score}),ISNUMBER(${weight}),${score}>${weight})`;
  return highlightRule('scoreOver', columnRange(cells, scoreColumn), condition, 'error');
}

function explanationRule(
  cells: LiveRuleCells,
  weightColumn: string,
  scoreColumn: string,
  explanationColumn: string,
): HighlightRule {
  const { weight, score } = firstCells(cells, weightColumn, scoreColumn);
  const explanation = `$${explanationColumn}${cells.firstRow + 1}`;
  const condition = `AND(ISNUMBER(${score}),ISNUMBER(${weight}),${score}<${weight},${isUnexplainedCondition(explanation)})`;
  return highlightRule('reasonMissing', columnRange(cells, explanationColumn), condition, 'attention');
}

function firstCells(
  { firstRow }: LiveRuleCells,
  weightColumn: string,
  scoreColumn: string,
): { readonly weight: string; readonly score: string } {
  return { weight: `$${weightColumn}${firstRow + 1}`, score: `$${scoreColumn}${firstRow + 1}` };
}

function columnRange({ firstRow, lastRow }: LiveRuleCells, column: string): string {
  const first = `${column}${firstRow + 1}`;
  return firstRow === lastRow ? first : `${first}:${column}${lastRow + 1}`;
}
