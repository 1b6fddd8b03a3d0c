import type { CellInput } from '../cell';
import type { Quantity } from '../quantity/quantity';
import { readQuantity } from '../quantity/readQuantity';

/** A cell read together with the 度量单位 beside it. */
export interface UnitReading {
  readonly quantity: Quantity;
  /** Whether the unit was needed to read the cell. */
  readonly unitUsed: boolean;
}

/** Reads a cell; a number that names no unit takes the one of the 度量单位 column ('≧735' beside '人次'). */
export function readWithUnit(cell: CellInput, unit: CellInput | undefined): UnitReading {
  const quantity = readQuantity(cell);
  const unitText = String(unit?.value ?? '').trim();
  if (unitText === '' || quantity.kind !== 'number' || quantity.percent || quantity.unit !== '') {
    return { quantity, unitUsed: false };
  }
  const joined = readQuantity({ value: `${quantity.text.trim()}${unitText}` });
  const understood = joined.kind === 'number' || joined.kind === 'duration';
  return understood ? { quantity: { ...joined, text: quantity.text }, unitUsed: true } : { quantity, unitUsed: false };
}
