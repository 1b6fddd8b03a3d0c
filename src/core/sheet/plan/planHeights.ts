import { cellAddress } from '../../cell/a1';
import type { Area } from '../../cell/area';
import { fitRows } from '../fit/fitRows';
import type { FitText } from '../fit/fitRows';
import type { PlanContext } from './planContext';

/** Gives every row the height its texts need; Excel would not do so by itself for merged cells, nor for rows of a set height. */
export function planHeights({ template, rows, canvas }: PlanContext): void {
  const { size, titleSize } = template.font;
  const title = canvas.cell(rows.title, 0);
  const texts = textCells(canvas).map(({ address, area, text }): FitText => {
    return { area, text, font: address === title ? { size: titleSize, bold: true } : { size, bold: false } };
  });
  const { row: top, column: left } = canvas.origin;
  const grown = fitRows(texts, {
    rowHeight: (row) => canvas.rowHeights[row - top] ?? 0,
    columnWidth: (column) => canvas.columnWidths[column - left] ?? 0,
  });
  for (const { row, height } of grown) canvas.rowHeights[row - top] = height;
}

/** What is written as it is shown, with the cells merged for it; what formulas will give is short. */
function textCells({ formulas, merged, origin }: PlanContext['canvas']): {
  readonly address: string;
  readonly area: Area;
  readonly text: string;
}[] {
  const areas = new Map(merged.map((area) => [cellAddress(area.top, area.left), area]));
  return formulas.flatMap((cells, index) =>
    cells.flatMap((value, offset) => {
      if (typeof value !== 'string' || value === '' || value.startsWith('=')) return [];
      const [row, column] = [origin.row + index, origin.column + offset];
      const address = cellAddress(row, column);
      const area = areas.get(address) ?? { top: row, left: column, bottom: row, right: column };
      return { address, area, text: value.startsWith("'") ? value.slice(1) : value };
    }),
  );
}
