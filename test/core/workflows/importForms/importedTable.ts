import { TEXT_FORMAT } from '../../../../src/core/cell/numberFormat';
import type { ImportedTable } from '../../../../src/core/workflows/importForms/importedTable';

/** A table of texts, lines around each cell, as a document has it; shorter rows are filled up. */
export function importedTable(
  rows: readonly (readonly string[])[],
  changes: Partial<Omit<ImportedTable, 'grid'>> = {},
): ImportedTable {
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const values = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''));
  const numberFormats = values.map((row) => row.map(() => TEXT_FORMAT));
  return {
    grid: { row: 0, column: 0, values, formulas: values, numberFormats },
    merges: [],
    columnWidths: Array.from({ length: columns }, () => 0),
    rowHeights: rows.map(() => 0),
    ruled: [{ top: 0, left: 0, bottom: rows.length - 1, right: columns - 1 }],
    ...changes,
  };
}
