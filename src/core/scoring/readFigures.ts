import type { CellInput } from '../cell/cell';
import type { Quantity } from '../quantity/quantity';
import { quantityOf } from '../quantity/quantityOf';
import { readQuantity } from '../quantity/readQuantity';

/** A cell read together with the 度量单位 beside it. */
interface UnitReading {
  readonly quantity: Quantity;
  /** Whether the unit was needed to read the cell. */
  readonly unitUsed: boolean;
}

/** Reads a cell; a number that names no unit takes the one of the 度量单位 column ('≧735' beside '人次'). */
export function readWithUnit(cell: CellInput, unit: CellInput | undefined): UnitReading {
  const quantity = quantityOf(cell);
  const unitText = String(unit?.value ?? '').trim();
  if (unitText === '' || quantity.kind !== 'number' || quantity.percent || quantity.unit !== '') {
    return { quantity, unitUsed: false };
  }
  const joined = readQuantity({ value: `${quantity.text.trim()}${unitText}` });
  const understood = joined.kind === 'number' || joined.kind === 'duration';
  return understood ? { quantity: { ...joined, text: quantity.text }, unitUsed: true } : { quantity, unitUsed: false };
}

/** Target and actual as they are read side by side. */
interface FigureReadings {
  readonly target: Quantity;
  readonly actual: Quantity;
  /** Whether the 度量单位 was needed to read them. */
  readonly unitUsed: boolean;
}

/** Reads target and actual. Eight digits are a day beside a day, but a number beside a number: 20201231 and 20000000. */
export function readFigures(target: CellInput, actual: CellInput, unit: CellInput | undefined): FigureReadings {
  const left = readWithUnit(target, unit);
  const right = readWithUnit(actual, unit);
  const first = isNumber(right) ? eightDigitsAsNumber(left, unit) : left;
  const second = isNumber(left) ? eightDigitsAsNumber(right, unit) : right;
  return { target: first.quantity, actual: second.quantity, unitUsed: first.unitUsed || second.unitUsed };
}

const EIGHT_DIGITS = /^(\D{0,4})(\d{2})(\d{3})(\d{3})$/;

function eightDigitsAsNumber(found: UnitReading, unit: CellInput | undefined): UnitReading {
  const { kind, text } = found.quantity;
  if (kind !== 'date' || !EIGHT_DIGITS.test(text)) return found;
  // With separators between the thousands it can only be a number.
  const reading = readWithUnit({ value: text.replace(EIGHT_DIGITS, '$1$2,$3,$4') }, unit);
  return { ...reading, quantity: { ...reading.quantity, text } };
}

function isNumber({ quantity }: UnitReading): boolean {
  return quantity.kind === 'number' || quantity.kind === 'range';
}
