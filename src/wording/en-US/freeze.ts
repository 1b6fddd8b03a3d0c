import type { FreezeOutcome } from '../../core/workflows/freeze/freezeOutcome';
import type { Messages } from '../language';
import type { freezeMessages as chinese } from '../zh-CN/freeze';
import { counted, quoted } from './words';

/** 定稿: a form that shows its numbers where the add-in is not installed. */
export const freezeMessages: Messages<typeof chinese> = {
  intro: () =>
    'Finalise before you send the file to people without this add-in (WPS, older Excel): formulas become built-in Excel formulas, or values where that is not possible. The numbers shown stay the same, and the marks go. “Undo finalising” brings every formula back.',
  scope: () => 'What to finalise',
  scopes: {
    form: () => 'This form',
    sheet: (forms: number) => `The ${forms} forms on this sheet`,
    workbook: () => 'The whole workbook',
  },
  formulas: (count: number) =>
    `${counted(count, 'cell')} become${count === 1 ? 's' : ''} a built-in formula that still calculates.`,
  values: (cells: readonly string[]) =>
    `${counted(cells.length, 'cell')} become${cells.length === 1 ? 's' : ''} a value; if you change an actual later, type the new score: ${some(cells)}.`,
  withoutResult: (cells: readonly string[]) =>
    `${some(cells)} show${cells.length === 1 ? 's' : ''} an error and will stay as ${cells.length === 1 ? 'it is' : 'they are'}. Put that right first; for broken formulas use “Repair the formulas”.`,
  wholeWorkbook: () => 'Reads the sheets one by one and replaces this add-in’s formulas; you will be told how many.',
  openErrors: (count: number) => `${count} ${count === 1 ? 'error' : 'errors'} must still be corrected.`,
  ignored: (count: number) =>
    `${counted(count, 'finding')} ignored; kept with the form after finalising too, with the reasons below the findings.`,
  anyway: () => 'Finalise all the same',
  openErrorsOn: (sheets: readonly string[]) =>
    `Nothing was finalised: there are errors to correct on ${some(sheets)}. Correct them, or tick “${freezeMessages.anyway()}”.`,
  nothing: () => 'There are no formulas of this add-in here; nothing needs finalising.',
  nothingElse: () => 'There are no other formulas to finalise here.',
  apply: () => 'Finalise',
  applying: () => 'Finalising…',
  done: ({ formulas, values, ignored, ...left }: FreezeOutcome) => {
    const alone = leftAlone(left);
    if (formulas + values === 0) return `There was no formula to finalise.${alone}`;
    return `Finalised: ${frozenAs(formulas, values)}.${ignored > 0 ? ` ${counted(ignored, 'ignored finding')} ${ignored === 1 ? 'stays' : 'stay'} with the form.` : ''}${alone === '' ? ' To print it, press Ctrl+P.' : alone}`;
  },
  unfreezeAll: (count: number) =>
    `Undo finalising in the whole workbook (${count} ${count === 1 ? 'formula' : 'formulas'})`,
  unfreezing: () => 'Bringing formulas back…',
  unfrozen: (restored: number, changed: readonly string[], locked: readonly string[]) =>
    `${restored} ${restored === 1 ? 'formula is' : 'formulas are'} back.${changed.length > 0 ? ` ${some(changed)} changed after finalising and stay as they are; use “Turn typed scores into formulas” for them.` : ''}${locked.length > 0 ? ` Sheet ${quoted(locked)} is protected; unprotect it first.` : ''}`,
};

const MAX_NAMED = 8;

function some(names: readonly string[]): string {
  const rest = names.length - MAX_NAMED;
  return `${names.slice(0, MAX_NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function frozenAs(formulas: number, values: number): string {
  return [
    formulas > 0 ? `${counted(formulas, 'formula')} became built-in` : '',
    values > 0 ? `${values} became ${values === 1 ? 'a value' : 'values'}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function leftAlone({
  withoutResult,
  changed,
  locked,
  tooLarge,
  stillMarked,
  isUnchecked,
}: Omit<FreezeOutcome, 'formulas' | 'values' | 'ignored'>): string {
  return [
    withoutResult > 0 ? ` ${counted(withoutResult, 'cell')} without a result left as before.` : '',
    changed > 0 ? ` ${counted(changed, 'cell')} changed meanwhile, left as before.` : '',
    locked.length > 0 ? ` Sheet ${quoted(locked)} is protected and was not finalised; unprotect it first.` : '',
    tooLarge.length > 0 ? ` Sheet ${quoted(tooLarge)} is too large and was not read.` : '',
    stillMarked.length > 0
      ? ` The marks on sheet ${quoted(stillMarked)} are still there; check that sheet once more.`
      : '',
    isUnchecked ? ' Whether the new formulas show the same figures could not be checked; have a look.' : '',
  ].join('');
}
