import { formDocument } from '../../../src/core/document/formDocument';
import type { Grid } from '../../../src/core/sheet/grid';
import { readForms } from '../../../src/core/sheet/readForms';
import { shownTexts } from '../../../src/docx/shownText';
import { documentState } from '../../../src/taskpane/workflows/madeDocument';
import type { DocumentState } from '../../../src/taskpane/workflows/madeDocument';
import { gridOfSheet } from '../../core/sheet/damages';
import type { SheetRow } from '../../core/sheet/kinds';
import { formRows } from '../../core/sheet/kinds';

/** What becomes of a document of the form when the sheet is read again: other cells, another sheet, not calculated yet. */
function stateAfter(
  change: (rows: SheetRow[]) => SheetRow[],
  { sheetId = '1', isCalculating = false, rowHeights = null as readonly number[] | null } = {},
): DocumentState | null {
  const [before, after] = [formRows(), change([...formRows()])].map((rows) => readingOf(rows));
  if (!before || !after) throw new Error('Two readings');
  const document = formDocument(before.form, before.grid, null, shownTexts(before.grid));
  const kept = { project: '', address: '', hidden: document.hidden };
  const content = JSON.stringify(document);
  const layout = rowHeights && {
    rowHeights,
    columnWidths: [],
    looks: [],
    merges: null,
    growingRows: new Set<number>(),
  };
  return documentState({ ...kept, sheetId: '1', form: before.form, content, shownTexts }, after.form, {
    ...{ sheetId, grid: after.grid, isCalculating },
    layout,
  });
}

function readingOf(rows: readonly SheetRow[]): { grid: Grid; form: ReturnType<typeof readForms>['forms'][number] } {
  const grid = gridOfSheet({ rows, formats: {}, merges: [] });
  const [form] = readForms(grid).forms;
  if (!form) throw new Error('No form');
  return { grid, form };
}

const replaced = (from: string, to: string) => (rows: SheetRow[]) =>
  rows.map((row) => row.map((cell) => (cell === from ? to : cell)));
const BLANK: SheetRow = [''];

test.each<[string, ReturnType<typeof stateAfter>, ReturnType<typeof stateAfter>]>([
  ['the sheet is read again', stateAfter((rows) => rows), 'current'],
  ['a note far below the form', stateAfter((rows) => [...rows, BLANK, BLANK, BLANK, ['旁注']]), 'current'],
  ['rows put in above the form', stateAfter((rows) => [BLANK, BLANK, ...rows]), 'current'],
  ['the project is called otherwise', stateAfter(replaced('水库维修', '水库加固')), 'outdated'],
  ['a row is hidden', stateAfter((rows) => rows, { rowHeights: [20, 20, 20, 20, 0] }), 'outdated'],
  ['the scores are calculated anew', stateAfter(replaced('水库维修', '#BUSY!'), { isCalculating: true }), null],
  ['another sheet', stateAfter((rows) => rows, { sheetId: '2' }), null],
])('%s: %#', (_, state, wanted) => {
  expect(state).toBe(wanted);
});
