import type { ReturnedForm, ReturnItem } from './returnedForm';

/** The number by which a line of the sheet is known again: of the project, of the sheet, and of what is said. Never of the row. */
export interface ReturnId {
  readonly project: string;
  readonly sheet: string;
  readonly item: string;
}

const ID = /^([0-9a-z]+)-([0-9a-z]+)-([0-9a-z]+)$/;
const RADIX = 36;

/** The part of the number that all items of a form have. */
export function formId({ project, year, sheetName }: ReturnedForm): Omit<ReturnId, 'item'> {
  return { project: digest(`${project}\n${year ?? ''}`), sheet: digest(sheetName) };
}

/** The number of an item of a form; two that are about the same thing have the same. */
export function returnId(form: ReturnedForm, { about }: ReturnItem): ReturnId {
  return { ...formId(form), item: digest(about) };
}

/** As it stands in a cell. */
export function returnIdText({ project, sheet, item }: ReturnId): string {
  return `${project}-${sheet}-${item}`;
}

/** What stands in a cell, read; null for anything else. */
export function parseReturnId(text: string): ReturnId | null {
  const [, project, sheet, item] = ID.exec(text.trim()) ?? [];
  return project && sheet && item ? { project, sheet, item } : null;
}

/** A short name of a text, by FNV-1a over its UTF-16 code units. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(RADIX);
}
