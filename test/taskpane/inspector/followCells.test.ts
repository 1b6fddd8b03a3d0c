import { readForms } from '../../../src/core/sheet/readForms';
import type { Form } from '../../../src/core/form/form';
import type { CellValue } from '../../../src/core/cell/cell';
import { followCells } from '../../../src/taskpane/inspector/followCells';
import { contentNamed, requestFor } from '../../excel/support/forms';
import { planRequest } from '../../../src/excel/insertRequest';

/** A form with its indicators in rows 13 to 22, read from these rows of a sheet. */
const ROWS = planRequest(requestFor(contentNamed('跟')), { row: 0, column: 0 }).formulas;

function formOf(rows: readonly (readonly CellValue[])[]): Form {
  const [form] = readForms({
    row: 0,
    column: 0,
    values: rows.map((row) => row.map((held) => (typeof held === 'string' && held.startsWith('=') ? '' : held))),
    formulas: rows,
    numberFormats: rows.map((row) => row.map(() => 'General')),
  }).forms;
  if (!form) throw new Error('No form');
  return form;
}

const BEFORE = formOf(ROWS);
const blank = (): CellValue[] => (ROWS[0] ?? []).map(() => '');
const changed = (change: (rows: (readonly CellValue[])[]) => void): Form => {
  const rows = [...ROWS];
  change(rows);
  return formOf(rows);
};
const row = (at: number): readonly CellValue[] => ROWS[at - 1] ?? [];

test('a cell stays where it is in the same form', () => {
  expect(followCells(BEFORE, BEFORE)('I15')).toBe('I15');
});

test.each([
  ['a row put in above the form', changed((rows) => rows.unshift(blank())), 'I16'],
  [
    'a row put in above its own',
    changed((rows) => rows.splice(13, 0, [...row(13).slice(0, 3), '新指标', ...blank().slice(4)])),
    'I16',
  ],
  ['a row taken out above its own', changed((rows) => rows.splice(13, 1)), 'I14'],
  ['its own moved below the next', changed((rows) => rows.splice(14, 2, row(16), row(15))), 'I16'],
  [
    'a column put in before the form',
    changed((rows) => rows.forEach((cells, at) => (rows[at] = ['', ...cells]))),
    'J15',
  ],
])('%s: it goes with its indicator', (_, after, cell) => {
  expect(followCells(BEFORE, after)('I15')).toBe(cell);
});

test('the row of its own taken out: it is nowhere, and no other cell is taken for it', () => {
  expect(
    followCells(
      BEFORE,
      changed((rows) => rows.splice(14, 1)),
    )('I15'),
  ).toBeNull();
});

test('a cell beside the rows goes with the form', () => {
  expect(
    followCells(
      BEFORE,
      changed((rows) => rows.unshift(blank(), blank())),
    )('C4'),
  ).toBe('C6');
});
