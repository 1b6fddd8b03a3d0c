import { readNote } from '../core/sheet/notes/sheetNote';
import type { SheetNote } from '../core/sheet/notes/sheetNote';
import type { ByteSource } from '../ooxml/byteSource';
import { ReadingBudget } from '../ooxml/readingLimits';
import { scanPart } from '../ooxml/scanPart';
import { xmlAttribute } from '../ooxml/xmlScanner';
import type { XmlTag } from '../ooxml/xmlScanner';
import type { ZipEntry } from '../ooxml/zipEntries';

/** A cell as formulas of OpenDocument write it: "[$'表 1'.$B$2]". */
const CELL = /^(?:of:)?=?\[\$?('(?:[^']|'')*'|[^.\]']+)\.(\$?[A-Z]{1,3}\$?\d{1,7})\]/i;

/** The notes among the names that are a sheet's own, by the sheet's name: the library that reads .ods files passes over such names. */
export async function openDocumentNotes(
  source: ByteSource,
  content: ZipEntry | undefined,
): Promise<ReadonlyMap<string, readonly SheetNote[]>> {
  const notes = new Map<string, SheetNote[]>();
  let sheet: { readonly name: string; readonly depth: number } | null = null;
  const tag = ({ name, kind, depth, source: written }: XmlTag): void => {
    if (name === 'table:table') {
      // A table within a cell is none of the sheets.
      if (kind === 'open') sheet ??= { name: xmlAttribute(written, 'table:name') ?? '', depth };
      else if (kind === 'close' && sheet?.depth === depth) sheet = null;
    } else if (name === 'table:named-expression' && kind !== 'close' && sheet) {
      const note = noteOf(written);
      if (note) notes.set(sheet.name, [...(notes.get(sheet.name) ?? []), note]);
    }
  };
  // The part has been counted where its cells were read.
  await scanPart(source, content, { tag, text: () => undefined }, new ReadingBudget());
  return notes;
}

function noteOf(tag: string): SheetNote | null {
  const formula = (xmlAttribute(tag, 'table:expression') ?? '').replace(CELL, '$1!$2');
  return readNote(xmlAttribute(tag, 'table:name') ?? '', formula);
}
