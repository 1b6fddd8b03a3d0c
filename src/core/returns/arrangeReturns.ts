import type { LineOperation } from '../sheet/edit/lineOperation';
import { formId, parseReturnId, returnId } from './returnId';
import type { ReturnId } from './returnId';
import type { ReturnedForm, ReturnItem } from './returnedForm';

/** A line of the sheet: something a form comes back for, something that is found no more or cannot be told from another, or one the user has put in. */
export type ReturnLine =
  | { readonly kind: 'item'; readonly form: ReturnedForm; readonly item: ReturnItem; readonly id: ReturnId }
  | { readonly kind: 'settled'; readonly id: ReturnId }
  | { readonly kind: 'own' };

/** A line as it stands on the sheet before it is written anew. */
export interface PresentReturn {
  /** What stands in its column 编号. */
  readonly id: string;
  /** Whether anything of ours stands in it. */
  readonly isFilled: boolean;
  /** Whether a person has written in it, or beside it. */
  readonly isHandled: boolean;
}

/** How the lines that are there become the lines wanted. */
export interface ReturnChange {
  /** Zero-based lines to delete, counted as they stand now. */
  readonly deleted: readonly number[];
  readonly lines: readonly ReturnLine[];
  /** Indices of those lines that are new, from the first to the last. */
  readonly added: readonly number[];
}

/**
 * Which line says what. Lines stay where they are, with what people have written in them; new ones come below the last of their form, or
 * last. What is found no more goes, unless somebody has written how it was handled. `wanted` are the forms asked for; those the
 * sheet has already are renewed as well.
 */
export function arrangeReturns(
  present: readonly PresentReturn[],
  all: readonly ReturnedForm[],
  wanted: ReadonlySet<ReturnedForm>,
): ReturnChange {
  const ids = present.map(({ id }) => parseReturnId(id));
  const known = matchItems(ids, all);
  const kept = present.map((line, index): ReturnLine | null => {
    const item = known.get(index);
    const id = ids[index];
    if (item) return item;
    if (id) return line.isHandled ? { kind: 'settled', id } : null;
    return line.isFilled || line.isHandled ? { kind: 'own' } : null;
  });
  const there = new Set([...known.values()].map(({ item }) => item));
  const lines = kept.filter((line) => line !== null);
  const added = new Set<ReturnLine>();
  const onSheet = new Set([
    ...ids.flatMap((id) => (id ? formKey(id) : [])),
    // Its project or its sheet may have been renamed.
    ...[...known.values()].map(({ form }) => formKey(formId(form))),
  ]);
  for (const form of all) {
    const key = formKey(formId(form));
    if (!wanted.has(form) && !onSheet.has(key)) continue;
    const fresh = itemLines(form).filter(({ item }) => !there.has(item));
    const last = lines.reduce((found, line, index) => (isOfForm(line, form, key) ? index : found), -1);
    lines.splice(last < 0 ? lines.length : last + 1, 0, ...fresh);
    fresh.forEach((line) => added.add(line));
  }
  return {
    deleted: kept.flatMap((line, index) => (line === null ? index : [])),
    lines,
    added: lines.flatMap((line, index) => (added.has(line) ? index : [])),
  };
}

/** The rows to take out and to put in, in that order; `firstLine` is the table's first, zero-based. */
export function returnOperations({ deleted, added }: ReturnChange, firstLine: number): LineOperation[] {
  return [
    // From the bottom, so that the rows above keep their numbers.
    ...[...deleted].reverse().map((line) => ({ kind: 'delete', row: firstLine + line }) as const),
    ...added.map((line) => ({ kind: 'insert', row: firstLine + line }) as const),
  ];
}

type ItemLine = Extract<ReturnLine, { kind: 'item' }>;

function itemLines(form: ReturnedForm): ItemLine[] {
  return form.items.map((item) => ({ kind: 'item', form, item, id: returnId(form, item) }));
}

/** What an item may be known by: everything the same, its sheet renamed, its project renamed. */
const IDENTITIES: readonly ((id: ReturnId) => string)[] = [
  ({ project, sheet, item }) => [project, sheet, item].join('-'),
  ({ project, item }) => [project, item].join('-'),
  ({ sheet, item }) => [sheet, item].join('-'),
];

/**
 * The item of each line that says one still found. Where there are not as many lines as items about the same thing, nobody knows which is
 * which, and none of them is taken for another.
 */
function matchItems(ids: readonly (ReturnId | null)[], forms: readonly ReturnedForm[]): Map<number, ItemLine> {
  const found = new Map<number, ItemLine>();
  const all = forms.flatMap(itemLines);
  for (const identityOf of IDENTITIES) {
    const matched = new Set(found.values());
    const waiting = groupBy(
      all.filter((line) => !matched.has(line)),
      ({ id }) => identityOf(id),
    );
    const there = groupBy(
      ids.flatMap((id, index) => (id && !found.has(index) ? { id, index } : [])),
      ({ id }) => identityOf(id),
    );
    for (const [key, places] of there) {
      const lines = waiting.get(key) ?? [];
      if (lines.length !== places.length) continue;
      places.forEach(({ index }, at) => lines[at] && found.set(index, lines[at]));
    }
  }
  return found;
}

function groupBy<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** A line of a form whose project or sheet was renamed still has the number it had. */
function isOfForm(line: ReturnLine, form: ReturnedForm, key: string): boolean {
  if (line.kind === 'item') return line.form === form;
  return line.kind === 'settled' && formKey(line.id) === key;
}

function formKey({ project, sheet }: Pick<ReturnId, 'project' | 'sheet'>): string {
  return `${project}-${sheet}`;
}
