import type { CellValue } from '../../cell/cell';
import { defaultScheme, schemeByName } from '../../scheme/schemes';
import type { Scheme } from '../../scheme/scheme';
import { cellAddress } from '../../cell/a1';
import { SheetCells } from '../edit/sheetCells';
import type { Grid } from '../grid';
import { readForms } from '../readForms';
import { formulaRoles } from './formulaRoles';
import type { FormulaRole } from './formulaRoles';
import { ownCalls } from './ownCalls';
import type { OwnCalls } from './ownCalls';
import { OWN_FUNCTIONS } from './ownFunctions';
import { textLiteral } from './textLiteral';

/** A cell whose formula calls a function of ours and is not worked out. */
export interface LostFormula {
  /** A1 address. */
  readonly cell: string;
  /** The formula as it stands there. */
  readonly formula: string;
  readonly value: CellValue;
  /** What to enter; null where Excel has lost the name and nobody can say which function stood there. */
  readonly repaired: string | null;
  /** False: the error may be the function's own answer, e.g. to an unknown scheme; entering the formula anew does no harm. */
  readonly isCertain: boolean;
}

/** A function that is still being asked shows this; it is no failure as long as it may answer. */
const BUSY: ReadonlySet<CellValue> = new Set(['#BUSY!', '#GETTING_DATA']);
const UNKNOWN_NAME = '#NAME?';

/**
 * The cells of a sheet that have lost a function of ours: it is called by a path, a workbook's number or the name files store, has
 * become #REF!(…), is unknown to Excel, or has given an error where the form's own figures give a number. `isSettled` false:
 * functions may still be about to answer.
 */
export function lostFormulas(grid: Grid, isSettled = true): LostFormula[] {
  let roles: ReadonlyMap<string, FormulaRole> | null = null;
  const roleOf = (cell: string): FormulaRole | undefined => {
    roles ??= new Map(readForms(grid).forms.flatMap((form) => [...formulaRoles(form)]));
    return roles.get(cell);
  };
  const cells = new SheetCells(grid);
  return cells.formulaCells().flatMap(({ row, column, formula }) => {
    const calls = ownCalls(formula);
    const value = cells.value(row, column);
    if (!calls || (!isSettled && BUSY.has(value))) return [];
    const cell = cellAddress(row, column);
    if (calls.nameless > 0)
      return { cell, formula, value, repaired: withLostName(calls, roleOf(cell)), isCertain: true };
    if (!calls.isStray && !isError(value)) return [];
    const isCertain = calls.isStray || value === UNKNOWN_NAME || BUSY.has(value) || givesNumber(calls, roleOf(cell));
    return { cell, formula, value, repaired: calls.clean, isCertain };
  });
}

function withLostName(calls: OwnCalls, role: FormulaRole | undefined): string | null {
  return role ? calls.named(role.name) : null;
}

function isError(value: CellValue): boolean {
  return typeof value === 'string' && /^#[A-Z0-9_/]+[!?]?$/i.test(value);
}

/** Whether the call a form has in this place would give a number. */
function givesNumber({ calls }: OwnCalls, role: FormulaRole | undefined): boolean {
  const scheme = role && namedScheme(calls.find(({ name }) => name === role.name)?.args, role);
  return scheme ? role.hasResult(scheme) : false;
}

/** The scheme a call names; null where that is none, or looked up elsewhere. */
function namedScheme(args: readonly string[] | undefined, { name }: FormulaRole): Scheme | null {
  const place = OWN_FUNCTIONS[name].scheme;
  const text = args && place !== null ? textLiteral(args[place]) : null;
  if (text === null) return null;
  return text === '' ? defaultScheme : schemeByName(text);
}
