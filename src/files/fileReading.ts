import type { Grid } from '../core/sheet/grid';
import type { SheetLayout } from '../core/sheet/sheetLayout';
import type { DocumentTable } from '../docx/documentTable';
import type { UnreadableReason } from '../ooxml/unreadableError';
import type { KeptSettings } from '../xlsx/keptSettings';

/** A worksheet of a file, hidden ones too, or a table of a document. */
export interface FileSheet {
  /** A table has a name of ours. */
  readonly name: string;
  readonly grid: Grid;
  /** Null where the file does not say how high rows and how wide columns are, or nothing depends on it. */
  readonly layout: SheetLayout | null;
  /** Of a document: where in it cells stand. */
  readonly table: DocumentTable | null;
}

/** What of a file was not read as it stands there. */
export type PartialReading =
  | { readonly kind: 'uncalculated' | 'trackedChanges' | 'cutTexts' }
  /** There is content beyond the rows and columns that are read. */
  | { readonly kind: 'cutSheet'; readonly sheet: string };

/** What is in a file. */
export interface FileTables {
  readonly sheets: readonly FileSheet[];
  readonly partial: readonly PartialReading[];
  readonly settings: KeptSettings;
}

/** The sheets of a file, or why there are none, with a sentence for the user that names the file. */
export type FileReading =
  | ({ readonly ok: true } & FileTables)
  | { readonly ok: false; readonly reason: UnreadableReason; readonly message: string };

/** Of files in which the add-in keeps nothing. */
export const NO_SETTINGS: KeptSettings = { schemes: null, columns: null, isUnreadable: false };
