import type { ImportFault, ImportNote } from '../../core/workflows/importForms/importFault';
import { isTooLarge } from '../../core/workflows/importForms/importedTable';
import { readForms } from '../../core/sheet/readForms';
import type { SheetForms } from '../../core/sheet/readForms';
import { UserError } from '../../excel/userError';
import type * as reader from '../../intake/readFile';
import type { FoundTable } from '../../intake/foundTable';
import { ImportFaultError } from '../../intake/importFaultError';
import { importMessages } from '../../wording/importForms';

/** A table found in a chosen file, and what of forms stands in it. */
export interface ChosenTable extends FoundTable {
  /** Among all tables of all files. */
  readonly id: string;
  readonly forms: SheetForms;
  /** More than a sheet is given. */
  readonly isTooLarge: boolean;
}

/** A chosen file with what was found in it, or why nothing was. */
export type ChosenFile = { readonly name: string } & (
  | { readonly ok: true; readonly tables: readonly ChosenTable[]; readonly notes: readonly ImportNote[] }
  | { readonly ok: false; readonly fault: ImportFault }
);

/** The tables of all files that were read. */
export function tablesOf(files: readonly ChosenFile[]): ChosenTable[] {
  return files.flatMap((file) => (file.ok ? file.tables : []));
}

interface ReadOptions {
  readonly signal: AbortSignal;
  /** Called after every file. */
  readonly onProgress: (done: number, total: number) => void;
}

/** Reads chosen files one after the other; what cannot be read is named with its file. UserError where the reader does not load. */
export async function readChosenFiles(
  files: readonly File[],
  { signal, onProgress }: ReadOptions,
): Promise<ChosenFile[]> {
  const { readFile } = await loadReader();
  const chosen: ChosenFile[] = [];
  for (const [index, file] of files.entries()) {
    chosen.push(await readChosen(file, index));
    onProgress(chosen.length, files.length);
  }
  return chosen;

  async function readChosen(file: File, index: number): Promise<ChosenFile> {
    const { name } = file;
    try {
      const { tables, notes } = await readFile(file, name, (grid) => readForms(grid).forms, signal);
      return { name, ok: true, notes, tables: tables.map((table, at) => withForms(table, `${index} ${at}`)) };
    } catch (error) {
      return { name, ok: false, fault: error instanceof ImportFaultError ? error.fault : 'broken' };
    }
  }
}

/** The reader is a file of its own, which most people never need. */
async function loadReader(): Promise<typeof reader> {
  try {
    return await import(/* webpackChunkName: "intake" */ '../../intake/readFile');
  } catch {
    throw new UserError((language) => importMessages[language].noReader());
  }
}

function withForms(found: FoundTable, id: string): ChosenTable {
  return { ...found, id, forms: readForms(found.table.grid), isTooLarge: isTooLarge(found.table) };
}
