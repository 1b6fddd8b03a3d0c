import Decimal from 'decimal.js';
import type { Cell } from '../cell/cell';
import { GENERAL } from '../cell/numberFormat';
import { totalFundLine } from '../form/assessForm';
import { amountIn, isBlankCell, pointsIn } from '../form/cellState';
import { cellsOf } from '../form/cellsOf';
import type { Form } from '../form/form';
import { isErrorCell } from '../form/isErrorCell';
import { columnName, fixedCellAddress } from '../cell/a1';
import { areaAddress } from '../cell/area';
import type { Area } from '../cell/area';
import { isEmptyCondition, isNumberCondition, isUnchangedCondition, isUnexplainedCondition } from './cellConditions';
import { highlightRule } from './highlightRule';
import type { HighlightSeverity } from './highlightRule';
import { SheetCells } from './edit/sheetCells';
import type { Grid } from './grid';
import { liveRules } from './liveRules';
import type { MarkedCell, MarkedColumns } from './liveRules';
import { markedArea } from './markedArea';
import type { HighlightRule } from './sheetPlan';

/** What a check found at a cell, as far as its look depends on it; 'info' is a remark. */
export interface CellFinding {
  readonly code: string;
  readonly severity: HighlightSeverity | 'info';
  /** A1 address. */
  readonly cell: string;
}

/** A form on its sheet. */
interface Sheet {
  readonly form: Form;
  readonly grid: SheetCells;
  /** The area a cell takes. */
  readonly areaOf: (cell: Cell) => Area;
}

/** Digits and point of a number that leaves room for a sign in the narrow columns of a form. */
const MAX_WITH_SIGN_LENGTH = 6;

/**
 * The live rules of a form as it stands on a sheet, and a rule for every other cell with a finding: one, for the gravest. Merged cells
 * are marked whole. Remarks colour nothing: a cell that may stay as it is should not stay coloured.
 */
export function highlightRules(form: Form, grid: Grid, findings: readonly CellFinding[]): HighlightRule[] {
  const at: Sheet = { form, grid: new SheetCells(grid), areaOf: markedArea(form, grid) };
  const gravest = new Map<string, CellFinding>();
  for (const finding of findings) {
    if (!isShownLive(finding, form) && !gravest.has(finding.cell)) gravest.set(finding.cell, finding);
  }
  const cells = new Map(cellsOf(form).map((cell) => [cell.address, cell]));
  const painted = Array.from(gravest.values()).flatMap((finding) => findingRule(finding, cells.get(finding.cell), at));
  return [...formLiveRules(at), ...painted];
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

function findingRule({ code, severity, cell }: CellFinding, at: Cell | undefined, sheet: Sheet): HighlightRule[] {
  if (severity === 'info') return [];
  const { cell: fixed, range } = at ? markedCell(at, sheet) : { cell, range: cell };
  if (severity === 'explain') return [highlightRule(code, range, isUnexplainedCondition(fixed), severity)];
  const condition = at ? standingCondition(code, at, sheet) : 'TRUE';
  return [highlightRule(code, range, condition, severity, at ? roomForSign(at) : null)];
}

/** Until when a cell stays coloured: until something is typed into an empty one, and until a filled one holds something else. */
function standingCondition(code: string, at: Cell, { form, grid }: Sheet): string {
  const cell = fixedAddress(at);
  if (isEmpty(at) && !at.hasLabel) return isEmptyCondition(cell);
  const isUnchanged = isUnchangedCondition(cell, grid.value(at.row, at.column));
  const weights = summedWeights(code, at, form);
  if (weights.length === 0) return isUnchanged;
  const values = weights.map(({ row, column }) => grid.value(row, column));
  const sum = values.reduce<Decimal>(
    (all, value) => (typeof value === 'number' ? all.plus(value) : all),
    new Decimal(0),
  );
  return `AND(${isUnchanged},${isNumberCondition(`SUM(${blocksOf(weights).map(fixedArea).join(',')})`, sum)})`;
}

/** The weights a cell is marked for: those of a 一级指标 at its name, all of them at the last. */
function summedWeights(code: string, { address }: Cell, { indicators }: Form): Cell[] {
  if (code !== 'weight.section' && code !== 'weight.total') return [];
  const rows =
    code === 'weight.total' ? indicators : indicators.filter(({ category }) => category?.address === address);
  return rows.flatMap(({ weight }) => weight ?? []);
}

/** Cells of one column, from the top down, as blocks without a gap. */
function blocksOf(cells: readonly Cell[]): Area[] {
  const blocks: Area[] = [];
  for (const { row, column } of cells) {
    const last = blocks.at(-1);
    if (last && last.bottom === row - 1 && last.left === column) blocks.splice(-1, 1, { ...last, bottom: row });
    else blocks.push({ top: row, left: column, bottom: row, right: column });
  }
  return blocks;
}

/** The cell's number format, null for a number that may be long: with a sign before it, it might show as ###. */
function roomForSign({ value, numberFormat = GENERAL }: Cell): string | null {
  if (typeof value !== 'number') return numberFormat;
  return numberFormat === GENERAL && String(value).length <= MAX_WITH_SIGN_LENGTH ? numberFormat : null;
}

function formLiveRules(sheet: Sheet): HighlightRule[] {
  const { form } = sheet;
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
    scoreColumns: columnsOf(first.score, sheet),
    explanationColumns: columnsOf(first.explanation, sheet),
    totalWeight: totalWeight && markedCell(totalWeight, sheet),
    execution: line?.score
      ? {
          score: markedCell(line.score, sheet),
          budget: fixedAddress(line.budget),
          executed: fixedAddress(line.executed),
        }
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

function columnsOf(cell: Cell | null, { areaOf }: Sheet): MarkedColumns | null {
  return cell && { first: columnName(cell.column), last: columnName(areaOf(cell).right) };
}

function markedCell(cell: Cell, { areaOf }: Sheet): MarkedCell {
  return { cell: fixedAddress(cell), range: areaAddress(areaOf(cell)) };
}

function fixedArea({ top, left, bottom, right }: Area): string {
  return `${fixedCellAddress(top, left)}:${fixedCellAddress(bottom, right)}`;
}

function fixedAddress({ row, column }: Cell): string {
  return fixedCellAddress(row, column);
}

function columnOf(cell: Cell | null): string | null {
  return cell ? columnName(cell.column) : null;
}
