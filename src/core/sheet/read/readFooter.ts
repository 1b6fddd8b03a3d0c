import type { FooterText } from '../../form/form';
import type { GridView } from './gridView';
import { footerLabels } from './labelTables';
import { footerWithText, labelField } from './labels';

/** A labelled text below the indicators, its text beside the label or in the same cell; null when the row is none. */
export function readFooter(view: GridView, row: number, valueOffset: number): FooterText | null {
  const [column, next] = view.filledColumns(row);
  if (column === undefined) return null;
  const field = labelField(footerLabels, view.text(row, column));
  if (field !== null) return { field, text: view.cell(row, next ?? column + valueOffset) };
  const cell = view.cell(row, column);
  const joined = footerWithText(String(cell.value));
  return joined === null ? null : { field: joined, text: cell };
}
