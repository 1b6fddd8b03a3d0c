import type { CellInput } from '../core/cell';
import { errorSentences } from './errorSentences';
import { invalidValue } from './functionError';

/**
 * An argument as Excel hands it over: text, number, logical value, nothing (null, or left out), or a range as a matrix, of
 * which only a single cell makes sense.
 */
export function cellArgument(argument: unknown): CellInput {
  const value = Array.isArray(argument) ? onlyCell(argument) : argument;
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return { value };
    case 'undefined':
      return { value: null };
    default:
      if (value === null) return { value };
      invalidValue(errorSentences().notACell);
  }
}

/** An argument as text; '' for an empty cell. */
export function textArgument(argument: unknown): string {
  return String(cellArgument(argument).value ?? '').trim();
}

/** Whether an argument is an empty cell: nothing, spaces only, or the 0 that Excel for Windows passes. */
export function isEmptyOrZero(cell: CellInput): boolean {
  return isEmpty(cell) || cell.value === 0;
}

/** Whether an argument is an empty cell, as far as that can be told. */
export function isEmpty({ value }: CellInput): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

function onlyCell(matrix: readonly unknown[]): unknown {
  const cells: unknown[] = matrix.flat();
  if (cells.length !== 1) invalidValue(errorSentences().oneCellOnly);
  return cells[0];
}
