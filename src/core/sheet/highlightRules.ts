import type { Cell } from '../cell/cell';
import { GENERAL } from '../cell/numberFormat';
import { totalFundLine } from '../form/assessForm';
import { amountIn, isBlankCell, pointsIn } from '../form/cellState';
import { cellsOf } from '../form/cellsOf';
import type { Form } from '../form/form';
import { isErrorCell } from '../form/isErrorCell';
import { columnName } from '../cell/a1';
import { isEmptyCondition, isUnexplainedCondition } from './cellConditions';
import { highlightRule } from './highlightRule';
import type { HighlightSeverity } from './highlightRule';
import { liveRules } from './liveRules';
import type { HighlightRule } from './sheetPlan';

/** What a check found at a cell, as far as its look depends on it; 'info' is a remark. */
export interface CellFinding {
  readonly code: string;
  readonly severity: HighlightSeverity | 'info';
  /** A1 address. */
  readonly cell: string;
}

/** Digits and point of a number that leaves room for a sign in the narrow columns of a form. */
const MAX_WITH_SIGN_LENGTH = 6;

/**
 * The live rules of a form as it stands on a sheet, and a rule for every other cell with a finding: one, for the gravest.
 * Remarks colour nothing: a cell that may stay as it is should not stay coloured.
 */
export function highlightRules(form: Form, findings: readonly CellFinding[]): HighlightRule[] {
  const gravest = new Map<string, CellFinding>();
  for (const finding of findings) {
    if (!isShownLive(finding, form) && !gravest.has(finding.cell)) gravest.set(finding.cell, finding);
  }
  const cells = new Map(cellsOf(form).map((cell) => [cell.address, cell]));
  const painted = Array.from(gravest.values()).flatMap((finding) => findingRule(finding, cells.get(finding.cell)));
  return [...formLiveRules(form), ...painted];
}

function isShownLive({ code, cell }: CellFinding, form: Form): boolean {
  if (code === 'score.over') return comparedWeights(form) !== null;
  return code === 'weight.total' && cell === form.totalWeight?.address;
}

/** The column of weights that native conditions can compare with points; null without one, and where weights are shares of the whole. */
function comparedWeights({ indicators }: Form): string | null {
  const isShared = indicators.some(({ weight }) => weight && !amountIn(weight) && pointsIn(weight));
  return isShared ? null : columnOf(indicators[0]?.weight ?? null);
}

/** A cell that shows an error holds something, though nothing that can be read. */
function isEmpty(cell: Cell): boolean {
  return isBlankCell(cell) && !isErrorCell(cell);
}

function findingRule({ code, severity, cell }: CellFinding, at: Cell | undefined): HighlightRule[] {
  if (severity === 'info') return [];
  if (severity === 'explain') return [highlightRule(code, cell, isUnexplainedCondition(cell), severity)];
  // The colour of an empty cell goes as soon as something is typed; a label is always there.
  const condition = at && isEmpty(at) && !at.hasLabel ? isEmptyCondition(cell) : 'TRUE';
  return [highlightRule(code, cell, condition, severity, at ? roomForSign(at) : null)];
}

/** The cell's number format, null for a number that may be long: with a sign before it, it might show as ###. */
function roomForSign({ value, numberFormat = GENERAL }: Cell): string | null {
  if (typeof value !== 'number') return numberFormat;
  return numberFormat === GENERAL && String(value).length <= MAX_WITH_SIGN_LENGTH ? numberFormat : null;
}

function formLiveRules(form: Form): HighlightRule[] {
  const { indicators, totalWeight } = form;
  const line = totalFundLine(form);
  const [first] = indicators;
  if (!first) return [];
  const rows = indicators.map(({ name }) => name.row);
  return liveRules({
    firstRow: Math.min(...rows),
    lastRow: lastLine(Math.max(...rows), form),
    targetColumn: columnName(first.target.column),
    actualColumn: columnName(first.actual.column),
    weightColumn: comparedWeights(form),
    scoreColumn: columnOf(first.score),
    explanationColumn: columnOf(first.explanation),
    totalWeight: totalWeight?.address ?? null,
    execution: line?.score
      ? { score: line.score.address, budget: line.budget.address, executed: line.executed.address }
      : null,
  });
}

/** The row above what follows the indicators: a row still empty below the last one is one of them as soon as it is filled. */
function lastLine(lastIndicator: number, { totalScore, footers }: Form): number {
  const below = [totalScore, ...footers.map(({ text }) => text)]
    .flatMap((cell) => (cell ? [cell.row] : []))
    .filter((row) => row > lastIndicator);
  return below.length > 0 ? Math.min(...below) - 1 : lastIndicator;
}

function columnOf(cell: Cell | null): string | null {
  return cell ? columnName(cell.column) : null;
}
