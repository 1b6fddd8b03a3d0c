import { isEmptyCondition, isUnexplainedCondition, textLength } from './cellConditions';
import { highlightRule } from './highlightRule';
import type { HighlightRule } from './sheetPlan';

/** Columns that are marked together, by their letters: those of merged cells, of which the first holds what they say. */
export interface MarkedColumns {
  readonly first: string;
  readonly last: string;
}

/** A cell that is marked, as a formula names it wherever it is copied ('$G$16'), with the area it takes ('G16:H16'). */
export interface MarkedCell {
  readonly cell: string;
  readonly range: string;
}

/** Where a form keeps what its live rules look at; null where it has no such column. Rows are zero-based, columns letters. */
export interface LiveRuleCells {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly targetColumn: string;
  readonly actualColumn: string;
  readonly weightColumn: string | null;
  readonly scoreColumns: MarkedColumns | null;
  readonly explanationColumns: MarkedColumns | null;
  /** Σ of the weights. */
  readonly totalWeight: MarkedCell | null;
  /** The points of 预算执行率 and the amounts they follow from, as '$G$6'; null where the form has no place for them. */
  readonly execution: { readonly score: MarkedCell; readonly budget: string; readonly executed: string } | null;
}

/**
 * The rules that follow every keystroke: weights not adding up, a shortfall without explanation, a score above its weight, and a
 * row (or the execution) that is filled in and has no score: 待定, and the reason why 总分 is empty.
 */
export function liveRules(cells: LiveRuleCells): HighlightRule[] {
  const { weightColumn, scoreColumns, explanationColumns, totalWeight } = cells;
  const rules: HighlightRule[] = [];
  if (weightColumn && totalWeight) rules.push(weightTotalRule(cells, weightColumn, totalWeight));
  if (weightColumn && scoreColumns) {
    rules.push(scoreOverRule(cells, weightColumn, scoreColumns));
    if (explanationColumns) rules.push(explanationRule(cells, weightColumn, scoreColumns, explanationColumns));
  }
  if (scoreColumns) rules.push(scoreOpenRule(cells, scoreColumns));
  if (cells.execution) rules.push(executionOpenRule(cells.execution));
  return rules;
}

/** Quiet until the first weight of an indicator is there, so that an empty form is not coloured. */
function weightTotalRule(
  { firstRow, lastRow }: LiveRuleCells,
  column: string,
  { cell, range }: MarkedCell,
): HighlightRule {
  const weights = `$${column}$${firstRow + 1}:$${column}$${lastRow + 1}`;
  const condition = `AND(COUNT(${weights})>0,ISNUMBER(${cell}),ROUND(${cell},2)<>100)`;
  return highlightRule('weightTotal', range, condition, 'error');
}

function scoreOverRule(cells: LiveRuleCells, weightColumn: string, scores: MarkedColumns): HighlightRule {
  const { weight, score } = firstCells(cells, weightColumn, scores);
  const condition = `AND(ISNUMBER(${score}),ISNUMBER(${weight}),${score}>${weight})`;
  return highlightRule('scoreOver', rowsOf(cells, scores), condition, 'error');
}

function scoreOpenRule(cells: LiveRuleCells, scores: MarkedColumns): HighlightRule {
  const at = (column: string) => `$${column}${cells.firstRow + 1}`;
  const filled = [cells.targetColumn, cells.actualColumn].map((column) => `${textLength(at(column))}>0`);
  const weighted = cells.weightColumn ? [`N(${at(cells.weightColumn)})>0`] : [];
  const condition = `AND(${[...filled, ...weighted, isEmptyCondition(at(scores.first))].join(',')})`;
  return highlightRule('scoreOpen', rowsOf(cells, scores), condition, 'error');
}

function executionOpenRule({ score, budget, executed }: NonNullable<LiveRuleCells['execution']>): HighlightRule {
  const condition = `AND(COUNT(${budget},${executed})=2,${isEmptyCondition(score.cell)})`;
  return highlightRule('executionOpen', score.range, condition, 'error');
}

function explanationRule(
  cells: LiveRuleCells,
  weightColumn: string,
  scores: MarkedColumns,
  explanations: MarkedColumns,
): HighlightRule {
  const { weight, score } = firstCells(cells, weightColumn, scores);
  const explanation = `$${explanations.first}${cells.firstRow + 1}`;
  const condition = `AND(ISNUMBER(${score}),ISNUMBER(${weight}),${score}<${weight},${isUnexplainedCondition(explanation)})`;
  return highlightRule('reasonMissing', rowsOf(cells, explanations), condition, 'explain');
}

function firstCells(
  { firstRow }: LiveRuleCells,
  weightColumn: string,
  scores: MarkedColumns,
): { readonly weight: string; readonly score: string } {
  return { weight: `$${weightColumn}${firstRow + 1}`, score: `$${scores.first}${firstRow + 1}` };
}

function rowsOf({ firstRow, lastRow }: LiveRuleCells, { first, last }: MarkedColumns): string {
  const [from, to] = [`${first}${firstRow + 1}`, `${last}${lastRow + 1}`];
  return from === to ? from : `${from}:${to}`;
}
