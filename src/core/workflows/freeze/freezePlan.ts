import type Decimal from 'decimal.js';
import { cellAddress } from '../../cell/a1';
import type { Area } from '../../cell/area';
import { contains } from '../../cell/area';
import type { Cell, CellValue } from '../../cell/cell';
import { excelError } from '../../cell/excelError';
import { isSameResult } from '../../cell/isSameResult';
import { assessForm } from '../../form/assessForm';
import { assessIndicator } from '../../form/assessIndicator';
import { cellsOf } from '../../form/cellsOf';
import type { Form } from '../../form/form';
import { plainFormulaFor } from '../../formulas/plainFormulaFor';
import type { Scheme } from '../../scheme/scheme';
import { executionRate } from '../../scoring/executionRate';
import { formulaEntry } from '../../sheet/edit/entry';
import type { Entry } from '../../sheet/edit/entry';
import { literalEntry } from '../../sheet/edit/literalEntry';
import { SheetCells } from '../../sheet/edit/sheetCells';
import type { Grid } from '../../sheet/grid';
import { isPlainRow } from '../../sheet/plainFormulas/isPlainRow';
import { ownCalls } from '../../sheet/repair/ownCalls';

/** A cell that calls a function of ours, and what is written there so that it shows the same without the add-in. */
export interface CellToFreeze {
  /** A1 address. */
  readonly cell: string;
  /** The formula that stands there, with its '='. */
  readonly formula: string;
  /** What it shows. */
  readonly value: CellValue;
  /** A native formula with the same result, or the value. */
  readonly entry: Entry;
  /** The value, written where the native formula shows something else after all. */
  readonly asValue: Entry;
}

/** A form of the sheet, and the scheme by which it calculates. */
export interface FormToFreeze {
  readonly form: Form;
  readonly scheme: Scheme;
}

/** What freezing does to a sheet. */
export interface FreezePlan {
  readonly cells: readonly CellToFreeze[];
  /** A1 addresses of cells that call a function of ours and show an error or no answer yet: there is nothing to keep. */
  readonly withoutResult: readonly string[];
}

/**
 * What becomes of every cell of a sheet, or of an area of it, that calls one of the add-in's functions: a native formula where that
 * is known to give the same, else the value that stands there. All other cells stay as they are.
 */
export function freezePlan(grid: Grid, forms: readonly FormToFreeze[], area: Area | null = null): FreezePlan {
  const cells = new SheetCells(grid);
  const plain = plainEntries(forms);
  const toFreeze: CellToFreeze[] = [];
  const withoutResult: string[] = [];
  for (const { row, column, formula } of cells.formulaCells()) {
    if ((area && !contains(area, row, column)) || !ownCalls(formula)) continue;
    const cell = cellAddress(row, column);
    const value = cells.value(row, column);
    if (excelError(value) !== null) {
      withoutResult.push(cell);
      continue;
    }
    const asValue = literalEntry(value, cells.numberFormat(row, column));
    toFreeze.push({ cell, formula, value, entry: plain.get(cell) ?? asValue, asValue });
  }
  return { cells: toFreeze, withoutResult };
}

/** The native formulas that give the same as what stands in the cells of the forms, by address. */
function plainEntries(forms: readonly FormToFreeze[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { form, scheme } of forms) {
    for (const cell of cellsOf(form)) {
      const formula = cell.formula === undefined ? null : plainFormulaFor(cell, form, scheme);
      if (formula !== null && givesSame(cell, form, scheme)) entries.set(cell.address, formulaEntry(`=${formula}`));
    }
  }
  return entries;
}

/** Whether the native formula of a cell is known to show what stands there, and that is what the scheme gives. */
function givesSame(cell: Cell, form: Form, scheme: Scheme): boolean {
  const isThis = (one: Cell | null | undefined): boolean => one?.address === cell.address;
  const row = form.indicators.find(({ score }) => isThis(score));
  if (row) {
    const { outcome } = assessIndicator(row, scheme);
    return isResult(cell, outcome.score) && isPlainRow(row, cell.value, scheme);
  }
  const line = form.funds.find(({ rate, score }) => isThis(rate) || isThis(score));
  if (!line || [line.budget, line.executed].some(({ value }) => value !== '' && typeof value !== 'number'))
    return false;
  if (isThis(line.score)) return isResult(cell, assessForm(form, scheme).computedExecutionScore);
  return isResult(cell, executionRate(line.budget, line.executed, scheme).rate);
}

function isResult({ value }: Cell, result: Decimal | null): boolean {
  return isSameResult(value, result?.toNumber() ?? '');
}
