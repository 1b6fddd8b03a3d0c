import { extname } from 'node:path';
import { formDocument } from '../../core/document/formDocument';
import type { FormDocument } from '../../core/document/formDocument';
import { readForms } from '../../core/sheet/readForms';
import type { SheetLayout } from '../../core/sheet/sheetLayout';
import type { FileTables, FileSheet } from '../../files/fileReading';
import { readTables } from '../../files/readTables';
import { wordCommandMessages as messages } from '../../wording/zh-CN/wordCommand';
import type { CliCommand } from '../cliCommand';
import { readOptions, UsageError } from '../readOptions';
import { writeOut } from '../writeOut';

const WORD_EXIT = { written: 0, inPart: 1, notWritten: 2 } as const;
const OPTIONS = { out: 'text', force: 'flag' } as const;

/** `zpb word`: writes the forms of a file as a Word document; never over an existing file unless --force is given. */
export const wordCommand: CliCommand = {
  help: messages.help,
  run: async (args, { out, error }) => {
    const { values, rest } = readOptions(args, OPTIONS);
    const [path, ...others] = rest;
    if (path === undefined || others.length > 0) throw new UsageError(messages.fileMissing);
    const target = outOption(values.out);
    const reading = await readTables(path);
    if (!reading.ok) {
      error(reading.message);
      return WORD_EXIT.notWritten;
    }
    const { documents, remarks } = await documentsOf(reading);
    if (documents.length === 0) {
      error(messages.noForm(path));
      return WORD_EXIT.notWritten;
    }
    // Other commands start without what writes documents.
    const { writeDocument } = await import('../../docx/writeDocument');
    const failure = await writeOut(target, await writeDocument(documents), values.force);
    if (failure !== null) {
      error(failure);
      return WORD_EXIT.notWritten;
    }
    out(messages.written(target, documents.length));
    remarks.forEach(error);
    return remarks.length > 0 ? WORD_EXIT.inPart : WORD_EXIT.written;
  },
};

function outOption(path: string | null): string {
  if (path === null || path === '') throw new UsageError(messages.outMissing);
  if (extname(path).toLowerCase() !== '.docx') throw new UsageError(messages.notDocx(path));
  return path;
}

interface Documents {
  readonly documents: readonly FormDocument[];
  /** What is not in them. */
  readonly remarks: readonly string[];
}

async function documentsOf({ sheets, partial }: FileTables): Promise<Documents> {
  const { shownTexts } = await import('../../docx/shownText');
  const remarks = [...new Set<string>(partial.map(({ kind }) => messages.partial[kind]))];
  const documents = sheets.flatMap((sheet) => {
    const { forms } = readForms(sheet.grid);
    const isFilled = sheet.grid.values.some((line) => line.some((value) => value !== ''));
    if (forms.length === 0 && isFilled) remarks.push(messages.withoutForm(sheet.name));
    return forms.map((form) => {
      const document = formDocument(form, sheet.grid, layoutOf(sheet), shownTexts(sheet.grid));
      const { rows, columns } = document.hidden;
      if (rows + columns > 0) remarks.push(messages.hidden(sheet.name, rows, columns));
      return document;
    });
  });
  return { documents, remarks };
}

/** Of a table of a document: as wide as there, where it says so. */
function layoutOf({ layout, table }: FileSheet): SheetLayout | null {
  if (layout || !table) return layout;
  const columnWidths = table.columnWidths.every((width) => width > 0) ? table.columnWidths : [];
  return { rowHeights: [], columnWidths, looks: [], merges: table.merges, growingRows: new Set() };
}
