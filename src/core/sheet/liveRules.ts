import { isEmptyCondition, isUnexplainedCondition, textLength } from './cellConditions';
import { highlightRule } from './highlightRule';
import type { HighlightRule } from './sheetPlan';

/** Where a form keeps what its live rules look at; null where it has no such column. Rows are zero-based, columns letters. */
export interface LiveRuleCells {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly targetColumn: string;
  readonly actualColumn: string;
  readonly weightColumn: string | null;
  readonly scoreColumn: string | null;
  readonly explanationColumn: string | null;
  /** A1 address of Σ of the weights. */
  readonly totalWeight: string | null;
  /** A1 addresses of the points of 预算执行率 and of the amounts they follow from; null where the form has no place for them. */
  readonly execution: { readonly score: string; readonly budget: string; readonly executed: string } | null;
}

/**
 * The rules that follow every keystroke: weights not adding up, a shortfall without explanation, a score above its weight, and a
 * row (or the execution) that is filled in and has no score: 待定, and the reason why 总分 is empty.
 */
export function liveRules(cells: LiveRuleCells): HighlightRule[] {
  const { weightColumn, scoreColumn, explanationColumn, totalWeight } = cells;
  const rules: HighlightRule[] = [];
  if (weightColumn && totalWeight) rules.push(weightTotalRule(cells, weightColumn, totalWeight));
  if (weightColumn && scoreColumn) {
    rules.push(scoreOverRule(cells, weightColumn, scoreColumn));
    if (explanationColumn) rules.push(explanationRule(cells, weightColumn, scoreColumn, explanationColumn));
  }
  if (scoreColumn) rules.push(scoreOpenRule(cells, scoreColumn));
  if (cells.execution) rules.push(executionOpenRule(cells.execution));
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

function scoreOpenRule(cells: LiveRuleCells, scoreColumn: string): HighlightRule {
  const at = (column: string) => `$${column}${cells.firstRow + 1}`;
  const filled = [cells.targetColumn, cells.actualColumn].map((column) => `${textLength(at(column))}>0`);
  const weighted = cells.weightColumn ? [`N(${at(cells.weightColumn)})>0`] : [];
  const condition = `AND(${[...filled, ...weighted, isEmptyCondition(at(scoreColumn))].join(',')})`;
  return highlightRule('scoreOpen', columnRange(cells, scoreColumn), condition, 'error');
}

function executionOpenRule({ score, budget, executed }: NonNullable<LiveRuleCells['execution']>): HighlightRule {
  const condition = `AND(COUNT(${budget},${executed})=2,${isEmptyCondition(score)})`;
  return highlightRule('executionOpen', score, condition, 'error');
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
  return highlightRule('reasonMissing', columnRange(cells, explanationColumn), condition, 'explain');
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
