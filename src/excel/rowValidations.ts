import type { RowPlace } from '../core/sheet/edit/rowPlace';
import { cellAddress } from '../core/cell/a1';

/** What may be typed into a cell, as it was read. */
export type CellValidation = Pick<Excel.DataValidation, 'rule' | 'errorAlert' | 'prompt' | 'ignoreBlanks'>;

/** Kinds of rules that say the same in another cell; a formula of one's own may not. */
const COPIED_KINDS: readonly string[] = ['WholeNumber', 'Decimal', 'List', 'Date', 'Time', 'TextLength'];

/** Queues the reading of what may be typed into the cells of a row, by address; call the result after the sync. */
export function loadRowValidations(sheet: Excel.Worksheet, place: RowPlace): () => Map<string, CellValidation> {
  const { from, to } = place.ownColumns;
  const loaded = Array.from({ length: to - from + 1 }, (_, index) => {
    const address = cellAddress(place.here.row, from + index);
    const { dataValidation } = sheet.getRange(address).untrack();
    return { address, validation: dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks') };
  });
  return () =>
    new Map(
      loaded
        .filter(({ validation }) => COPIED_KINDS.includes(validation.type))
        .map(({ address, validation }) => [address, validation]),
    );
}

/** Queues that a cell takes what another took; for the order see applyValidation. */
export function setValidation(range: Excel.Range, { rule, errorAlert, prompt, ignoreBlanks }: CellValidation): void {
  const { dataValidation } = range;
  dataValidation.clear();
  dataValidation.rule = Object.fromEntries(Object.entries(rule).filter(([, part]) => part));
  dataValidation.ignoreBlanks = ignoreBlanks;
  dataValidation.errorAlert = errorAlert;
  dataValidation.prompt = prompt;
}
