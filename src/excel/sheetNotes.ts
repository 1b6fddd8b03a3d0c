import { contains } from '../core/cell/area';
import type { Form } from '../core/form/form';
import type { FormNote } from '../core/form/formNote';
import type { Grid } from '../core/sheet/grid';
import { freeNoteName, noteFormula, readNote } from '../core/sheet/notes/sheetNote';
import type { SheetNote } from '../core/sheet/notes/sheetNote';
import { differingCells } from '../core/takeBack/heldCell';
import type { Saying } from '../wording/language';
import { ignoringMessages } from '../wording/excel';
import { loadLandmarks } from './cellEntries';
import type { Landmark } from './cellEntries';
import { GRID_PROPERTIES, gridOf } from './gridOf';
import { guardRanges, syncGuarded } from './guardCells';
import { makeChange } from './runs/makeChange';
import type { Aftermath } from './runs/makeChange';
import { putBack } from './runs/putBack';
import { lastAction } from './takeBack/lastAction';
import { protectedSheet, sheetGone } from './takeBack/lookAtEdit';
import type { TakeBack, TakeBackLook } from './takeBack/takeBack';
import { UserError } from './userError';

/** Queues the reading of what is kept with the forms of a sheet; call the result after the sync. */
export function loadNotes(sheet: Excel.Worksheet): () => SheetNote[] {
  const { names } = sheet;
  names.load('items/name,items/formula');
  return () => names.items.flatMap(({ name, formula }) => readNote(name, String(formula)) ?? []);
}

/** What a change of notes does: those that go, by their names, and those that come, tied to the form's title. */
export interface NoteChange {
  readonly sheetId: string;
  readonly form: Pick<Form, 'title' | 'project' | 'area'>;
  /** The sheet as it was read, where what comes is said of what the form held then. */
  readonly seen?: Grid | null;
  readonly remove: readonly FormNote[];
  readonly add: readonly Pick<FormNote, 'kind' | 'text'>[];
  /** What is done, in a few words. */
  readonly what: Saying;
}

/**
 * Keeps something with a form, or lets go of it: in hidden names of the sheet, which Excel copies with it. UserError where the sheet is
 * protected, the form no longer where it was read, or no longer what was `seen`. One step of undo, and one to take back. `isAll` false:
 * more is to come after it.
 */
export async function changeNotes(
  change: NoteChange,
  { isAll = true }: { readonly isAll?: boolean } = {},
): Promise<void> {
  // Null as long as nothing has been sent that changes anything.
  const done: { added: readonly FormNote[] | null } = { added: null };
  const keepStep = () =>
    lastAction.keep(takeBackNotes({ ...change, seen: null, remove: done.added ?? [], add: change.remove }));
  await makeChange(
    (context) => writeNotes(context, change, (added) => (done.added = added), done.added ?? []),
    async (context) => {
      const after = await lookAtNotes(context, change, done.added);
      if (after.kind === 'done') keepStep();
      return after;
    },
    { isAll },
  );
  keepStep();
}

/**
 * The look and the writing, which Excel refuses where the form has moved in between; what was changed in between on the form is seen in
 * the answer, and the notes are then what they were.
 */
async function writeNotes(
  context: Excel.RequestContext,
  { sheetId, form, seen, remove, add }: Omit<NoteChange, 'what'>,
  onNamed: (added: readonly FormNote[]) => void,
  earlier: readonly FormNote[] = [],
): Promise<void> {
  const { title } = form;
  const sheet = context.workbook.worksheets.getItem(sheetId).load('name,protection/protected');
  const notes = loadNotes(sheet);
  const moved = loadLandmarks(sheet, landmarksOfForm(form));
  // The names tell the sheet by its name.
  const guard = guardRanges(sheet, [sheet.getRange(title.address)], () =>
    context.workbook.worksheets.getItem(sheet.name),
  );
  const isOther = loadIsOther(sheet, form, seen);
  await context.sync();
  const obstacle = protectedSheet(sheet);
  if (obstacle) throw obstacle;
  if (moved() !== null || isOther()) throw formChanged();
  const present = notes();
  // Of a first try that was refused as one step of undo, what it added may be there.
  const kept = earlier.filter((note) => hasNote(present, note));
  const missing = add.filter(({ text }) => !kept.some((note) => note.text === text));
  const added = named(missing, sheet);
  onNamed([...kept, ...added]);
  guard();
  const gone = present.filter((note) => remove.some((other) => isSame(other, note)));
  queueNotes(sheet, title, { gone, come: added });
  // That try may have ended before it was hidden.
  kept.forEach(({ name }) => (sheet.names.getItem(name).visible = false));
  const isOtherNow = loadIsOther(sheet, form, seen);
  await syncGuarded(context, formChanged);
  if (!isOtherNow()) return;
  await putBack(context, {
    places: [sheet.name],
    run: (later) => undoNotes(later, sheetId, title, { gone: [...kept, ...added], come: gone }),
  });
  throw formChanged();
}

/** Notes that come, each with a name that is free. */
function named(notes: NoteChange['add'], { names }: Excel.Worksheet): FormNote[] {
  const taken = names.items.map(({ name }) => name);
  return notes.map(({ kind, text }) => {
    const name = freeNoteName(kind, taken);
    taken.push(name);
    return { kind, name, text };
  });
}

/** Notes by their names: those that go, and those that come. */
interface NotesMoved {
  readonly gone: readonly FormNote[];
  readonly come: readonly FormNote[];
}

function queueNotes(sheet: Excel.Worksheet, title: Form['title'], { gone, come }: NotesMoved): void {
  gone.forEach(({ name }) => sheet.names.getItem(name).delete());
  for (const { name, text } of come) sheet.names.add(name, noteFormula(sheet.name, title, text)).visible = false;
}

/** Does the contrary of what was done, as far as that is there. */
async function undoNotes(
  context: Excel.RequestContext,
  sheetId: string,
  title: Form['title'],
  { gone, come }: NotesMoved,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('name');
  const notes = loadNotes(sheet);
  await context.sync();
  if (sheet.isNullObject) return;
  const present = notes();
  queueNotes(sheet, title, {
    gone: gone.filter((note) => hasNote(present, note)),
    come: come.filter((note) => !hasNote(present, note)),
  });
  await context.sync();
}

/** Queues looking whether the form holds something else than was seen; call the result after the sync. */
function loadIsOther(sheet: Excel.Worksheet, { area }: NoteChange['form'], seen: NoteChange['seen']): () => boolean {
  if (!seen) return () => false;
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load(GRID_PROPERTIES);
  return () =>
    differingCells(seen, used.isNullObject ? null : gridOf(used)).some(({ row, column }) =>
      contains(area, row, column),
    );
}

async function lookAtNotes(
  context: Excel.RequestContext,
  { sheetId, remove }: Omit<NoteChange, 'what'>,
  added: readonly FormNote[] | null,
): Promise<Aftermath<void>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('name');
  const notes = loadNotes(sheet);
  await context.sync();
  if (sheet.isNullObject || added === null) return { kind: 'none' };
  const present = notes();
  const left = remove.filter((note) => hasNote(present, note)).length;
  const here = added.filter((note) => hasNote(present, note)).length;
  if (left === 0 && here === added.length) return { kind: 'done', result: undefined };
  if (left === remove.length && here === 0) return { kind: 'none' };
  return { kind: 'partly', places: [sheet.name], remedy: 'look' };
}

/** How a change of notes is taken back: by the opposite change, as long as the form is where it was. */
function takeBackNotes(back: NoteChange): TakeBack {
  const { sheetId, form, what } = back;
  return {
    what,
    places: [{ sheetId, cells: [form.title.address] }],
    isOneStep: true,
    look: (context) => lookToTakeBack(context, back),
  };
}

async function lookToTakeBack(context: Excel.RequestContext, back: NoteChange): Promise<TakeBackLook> {
  const { sheetId, form, remove, add } = back;
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('name,protection/protected');
  const notes = loadNotes(sheet);
  const moved = loadLandmarks(sheet, landmarksOfForm(form));
  await context.sync();
  if (sheet.isNullObject) return sheetGone();
  const present = notes();
  const open = {
    remove: remove.filter((note) => hasNote(present, note)),
    add: add.filter(({ text }) => !present.some((note) => note.text === text)),
  };
  if (open.remove.length + open.add.length === 0) return { kind: 'already' };
  if (moved() !== null) return { kind: 'refused', why: (language) => ignoringMessages[language].formChanged() };
  return {
    kind: 'open',
    left: [form.title.address],
    obstacle: protectedSheet(sheet),
    run: async () => {
      await writeNotes(context, { sheetId, form, ...open }, () => undefined);
      return [];
    },
  };
}

/** By which it is known that the form is where it was read: titles of forms are often the same. */
function landmarksOfForm({ title, project }: Pick<Form, 'title' | 'project'>): Landmark[] {
  return [title, project].flatMap((cell) => (cell ? { cell: cell.address, formula: cell.formula ?? cell.value } : []));
}

function formChanged(): UserError {
  return new UserError((language) => ignoringMessages[language].formChanged());
}

function hasNote(present: readonly SheetNote[], note: FormNote): boolean {
  return present.some((one) => isSame(one, note));
}

function isSame(one: FormNote, other: FormNote): boolean {
  return one.name === other.name && one.text === other.text;
}
