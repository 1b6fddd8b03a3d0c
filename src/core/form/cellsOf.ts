import type { Cell } from '../cell';

/** Every cell within a form or a part of one. */
export function cellsOf(value: unknown): Cell[] {
  if (Array.isArray(value)) return value.flatMap(cellsOf);
  if (typeof value !== 'object' || value === null) return [];
  return isCell(value) ? [value] : Object.values(value).flatMap(cellsOf);
}

function isCell(value: object): value is Cell {
  return 'address' in value && 'value' in value;
}
