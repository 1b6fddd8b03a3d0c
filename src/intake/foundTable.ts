import type { ImportNote } from '../core/workflows/importForms/importFault';
import type { ImportedTable } from '../core/workflows/importForms/importedTable';

/** Where a cell stands in its file: an address, a row and a column of a table as a person counts them, or in the text above it. */
export type PlaceInFile =
  | { readonly kind: 'cell'; readonly address: string }
  | { readonly kind: 'table'; readonly row: number; readonly column: number }
  | { readonly kind: 'above' };

/** What a table is called: by its number among those of a document, of which some stand in cells of others, or as its worksheet is. */
export type TableName =
  | { readonly kind: 'table'; readonly number: number; readonly within: number | null }
  | { readonly kind: 'sheet'; readonly name: string };

/** A table found in a file. */
export interface FoundTable {
  readonly name: TableName;
  readonly table: ImportedTable;
  /** Where a cell of its grid, zero-based, stands in the file. */
  readonly placeOf: (row: number, column: number) => PlaceInFile;
}

/** What was found in a file. */
export interface FileContents {
  readonly tables: readonly FoundTable[];
  readonly notes: readonly ImportNote[];
}
