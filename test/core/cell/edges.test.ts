import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const CORE = 'src/core';
/** Where A1 text comes in: from formulas and names, from plans of sheets, from what is selected or edited in Excel, from what was said of a cell by its address. */
const EDGES = [
  'cell/a1.ts',
  'cell/area.ts',
  'cell/areasIn.ts',
  'sheet/edit/formulaTokens.ts',
  'sheet/edit/rowPlace.ts',
  'sheet/fit/sizesAfter.ts',
  'sheet/notes/sheetNote.ts',
  'sheet/planPicture.ts',
];

test('the core takes A1 text apart at its edges only: a cell knows its row and column', () => {
  const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const parsing = files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\bparse(CellAddress|Area)\b|\[A-Z\]\+\)?\(?\\d/.test(readFileSync(join(CORE, file), 'utf8')));
  expect(parsing.sort()).toEqual(EDGES);
});
