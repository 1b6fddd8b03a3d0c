import { fixedCellAddress, parseCellAddress } from '../../cell/a1';
import { contains } from '../../cell/area';
import type { Cell } from '../../cell/cell';
import type { Form } from '../../form/form';
import type { FormNote } from '../../form/formNote';
import { sheetReference } from '../sheetReference';

/** A note of a sheet with the cell it is tied to, zero-based. */
export interface SheetNote extends FormNote {
  readonly row: number;
  readonly column: number;
}

/** How the names of a sheet that are notes of ours begin, and the kind of each. */
const PREFIX = '_zpb_';
const NAME = /^_zpb_([a-z]+)_\d+$/i;
/** Characters of a text in a formula; Excel takes 255, and signs beyond the usual ones count as two. */
const MAX_TEXT = 120;
/** Quotation marks are doubled in formulas, which not every program undoes: they are written as in addresses of pages. */
const ENCODED = [
  ['%', '%25'],
  ['"', '%22'],
] as const;
/** What a note's name stands for: a cell, and texts behind it. Which sheet it names says nothing: the name is that sheet's own. */
const NOTE = /^=?(?:'(?:[^']|'')*'|[^'!&"]+)!(\$?[A-Z]{1,3}\$?[1-9]\d{0,6})((?:\s*&\s*"[^"]*")+)$/i;
const TEXT = /"([^"]*)"/g;

/**
 * What the name of a note stands for: the cell it is tied to, which Excel follows as rows come and go and when the sheet is copied, and
 * behind it the text. No function is needed to work it out, so that it means the same in every program.
 */
export function noteFormula(sheetName: string, { row, column }: Pick<Cell, 'row' | 'column'>, text: string): string {
  const encoded = Array.from(ENCODED.reduce((all, [sign, code]) => all.replaceAll(sign, code), text));
  const parts = Array.from({ length: Math.max(1, Math.ceil(encoded.length / MAX_TEXT)) }, (_, index) =>
    encoded.slice(index * MAX_TEXT, (index + 1) * MAX_TEXT).join(''),
  );
  const texts = parts.map((part) => `&"${part}"`);
  return `=${sheetReference(sheetName, fixedCellAddress(row, column))}${texts.join('')}`;
}

/** A name of a sheet as the note it is; null where it is none, or its cell is gone. */
export function readNote(name: string, formula: string): SheetNote | null {
  const own = ownName(name);
  const [, kind] = NAME.exec(own) ?? [];
  const [, cell, texts] = NOTE.exec(formula) ?? [];
  if (kind === undefined || cell === undefined || texts === undefined) return null;
  const encoded = Array.from(texts.matchAll(TEXT), ([, part = '']) => part).join('');
  const text = [...ENCODED].reverse().reduce((all, [sign, code]) => all.replaceAll(code, sign), encoded);
  return { kind, name: own, ...parseCellAddress(cell), text };
}

/** A name for a note of a kind that no other of the sheet has. */
export function freeNoteName(kind: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => ownName(name).toLowerCase()));
  let number = 1;
  while (used.has(`${PREFIX}${kind}_${number}`.toLowerCase())) number += 1;
  return `${PREFIX}${kind}_${number}`;
}

/** The notes that are tied to a cell of a form. */
export function notesOf(notes: readonly SheetNote[], { area }: Pick<Form, 'area'>): FormNote[] {
  return notes
    .filter(({ row, column }) => contains(area, row, column))
    .map(({ kind, name, text }) => ({ kind, name, text }));
}

/** A name without the sheet it belongs to, which some programs put before it. */
function ownName(name: string): string {
  return name.slice(name.lastIndexOf('!') + 1);
}
