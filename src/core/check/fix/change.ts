import type Decimal from 'decimal.js';
import type { Cell, CellValue } from '../../cell/cell';
import { GENERAL } from '../../cell/numberFormat';
import type { StartedReason } from '../../explanations/startedReason';
import { UNFINISHED_MARK } from '../../form/unfinished';
import { plainNumber } from '../../scoring/exact';
import { formulaEntry } from '../../sheet/edit/entry';
import { literalEntry, textEntry } from '../../sheet/edit/literalEntry';
import type { ChangeLabel } from './changeLabel';
import type { CellChange } from './fix';
import { shownText, withWrittenSign } from './shownText';

/** A number for a cell. */
export function numberChange(cell: Cell, label: ChangeLabel, value: Decimal): CellChange {
  return {
    ...base(cell, label),
    after: withWrittenSign(plainNumber(value), cell),
    entry: literalEntry(value.toNumber(), cell.numberFormat ?? GENERAL),
  };
}

/** A text for a cell, which stays a text whatever it looks like. */
export function textChange(cell: Cell, label: ChangeLabel, text: string): CellChange {
  return { ...base(cell, label), after: text, entry: textEntry(text, cell.numberFormat ?? GENERAL) };
}

/** The beginning of an explanation for a cell; until it is said, its mark stands for it. */
export function reasonChange(cell: Cell, label: ChangeLabel, reason: StartedReason): CellChange {
  return {
    ...base(cell, label),
    after: UNFINISHED_MARK,
    entry: { reason, numberFormat: cell.numberFormat ?? GENERAL },
  };
}

/** A formula for a cell, and what it will give: a number, a word, or '' as long as something is missing. */
export function formulaChange(
  cell: Cell,
  label: ChangeLabel,
  formula: string,
  { shown, result }: { readonly shown: string; readonly result: CellValue },
): CellChange {
  return { ...base(cell, label), after: shown, result, entry: formulaEntry(formula) };
}

function base(cell: Cell, label: ChangeLabel): Pick<CellChange, 'cell' | 'label' | 'old' | 'before'> {
  return { cell: cell.address, label, old: cell.value, before: shownText(cell) };
}
