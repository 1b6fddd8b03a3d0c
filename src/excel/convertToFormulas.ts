import { excelMessages } from '../wording/excel';
import type { ConversionCell } from '../core/formulas/conversionCell';
import { lastAction } from './takeBack/lastAction';
import { canUndo } from './apiSupport';
import { UserError } from './userError';
import { writeCells } from './writeCells';
import type { CellEntry, Landmark } from './cellEntries';

/** What was done to the cells a user chose. */
export interface ConversionResult {
  /** Cells that are calculated now, or hold a number instead of a text. */
  readonly converted: readonly string[];
  /** Cells left alone because something else stands there by now. */
  readonly changed: readonly string[];
  /** Whether Ctrl+Z takes it back. */
  readonly undoable: boolean;
}

/**
 * Writes the formulas and numbers of the chosen cells, in one undo step and two round trips: a look whether they still hold what was
 * listed, and the writing. Where a landmark is not in its place rows have moved, and nothing is written (UserError). Nothing else on the sheet is touched; number formats stay where the formula can be shown in them.
 */
export async function convertToFormulas(
  sheetId: string,
  chosen: readonly ConversionCell[],
  landmarks: readonly Landmark[] = [],
): Promise<ConversionResult> {
  const entries = chosen.flatMap(({ cell, old, entry, numberFormat }): CellEntry[] =>
    entry === null ? [] : [{ cell, old, oldFormula: old, entry, ...(numberFormat !== null && { numberFormat }) }],
  );
  const { written, locked, takeBack } = await writeCells([{ sheetId, entries, landmarks }], { onConflict: 'skip' });
  const [protectedSheet] = locked;
  if (protectedSheet)
    throw new UserError((language) => excelMessages[language].sheetProtected(protectedSheet.sheetName));
  lastAction.keep(takeBack);
  const converted = written.map(({ cell }) => cell);
  return {
    converted,
    changed: chosen.map(({ cell }) => cell).filter((cell) => !converted.includes(cell)),
    undoable: canUndo(),
  };
}
