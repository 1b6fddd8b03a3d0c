import { GENERAL } from '../core/cell/numberFormat';
import type { GridCell } from '../core/sheet/grid';
import { lineCells } from '../core/sheet/lineCells';
import type { ReadingBudget } from '../ooxml/readingLimits';
import { readingLimits } from '../ooxml/readingLimits';
import { UnreadableError } from '../ooxml/unreadableError';
import type { OldWorkbook } from './oldSheets';
import { nearGrid } from './nearGrid';
import { pageParts } from './pageParts';
import { LINES_ABOVE, PageTable } from './pageTable';
import { ShownLines } from './shownLines';

/** Elements that begin on a line of their own and end it. */
const BLOCK = /^(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|pre|center|form|hr|blockquote|caption)$/;

/**
 * Reads every table of a web page, one in a cell too, with the lines of text above it on top. Ends of cells and rows may be left out, as in
 * pages; the end of a table may not: a page without it is cut off. Throws UnreadableError.
 */
export function pageTables(page: string, budget: ReadingBudget): OldWorkbook {
  const tables: PageTable[] = [];
  const open: PageTable[] = [];
  let outside = new ShownLines();
  for (const part of pageParts(page)) {
    const table = open.at(-1);
    const shown = table ? table.lines() : outside;
    if (part.kind === 'text') shown.add(part.text);
    else if (part.name === 'table' && part.kind === 'close') open.pop();
    else if (part.name === 'table') {
      const above = table ? table.linesForInner() : outside.texts();
      outside = new ShownLines();
      budget.take('sheets', 1);
      const inner = new PageTable(above.filter((line) => line !== '').slice(-LINES_ABOVE), budget);
      tables.push(inner);
      open.push(inner);
    } else if (part.name === 'br') shown.breakLine();
    else if (BLOCK.test(part.name)) shown.breakBlock();
    if (part.kind !== 'text' && part.name !== 'table') table?.take(part);
  }
  if (open.length > 0) throw new UnreadableError('broken');
  const sheets = tables.map((table, index) => {
    return { name: `Sheet${index + 1}`, ...nearGrid(cellsOf(table), budget) };
  });
  return {
    sheets: sheets.map(({ name, grid }) => ({ name, grid })),
    hasUncalculatedFormulas: false,
    cutSheets: sheets.filter(({ isCut }) => isCut).map(({ name }) => name),
  };
}

/** All cells are texts: a page does not say what is a number. */
function cellsOf(table: PageTable): GridCell[] {
  const lines = table.above().map((line) => lineCells(line));
  const above = lines.flatMap((texts, row) => texts.map((text, column) => textCell(row, column, text)));
  const cells = table.cells().map(({ row, column, text }) => textCell(lines.length + row, column, text));
  return [...above, ...cells];
}

function textCell(row: number, column: number, text: string): GridCell {
  if (text.length > readingLimits.text) throw new UnreadableError('broken');
  return { row, column, value: text, formula: text, numberFormat: GENERAL };
}
