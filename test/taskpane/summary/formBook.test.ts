import { exampleForms } from '../../../src/core/form/examples';
import { textIn } from '../../../src/core/form/cellState';
import { allAtOnce } from '../../../src/core/inSteps';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import type { Grid } from '../../../src/core/sheet/grid';
import { planForm } from '../../../src/core/sheet/planForm';
import { readForms, readFormsInSteps } from '../../../src/core/sheet/readForms';
import { national2020 } from '../../../src/core/sheet/templates/national2020';
import { schemeOf } from '../../../src/excel/formSchemes';
import { FormBook } from '../../../src/taskpane/summary/formBook';

const sheet = { sheetId: '1', sheetName: '各表', isHidden: false };

/** All examples below each other. */
function stacked(contents = exampleForms): Grid {
  const plans = contents.map((content) => planForm(national2020, content, { row: 0, column: 0 }, defaultScheme));
  const values = plans.flatMap(({ formulas }) => [...formulas, formulas[0]?.map(() => '') ?? []]);
  const numberFormats = values.map((row) => row.map(() => 'General'));
  return { row: 0, column: 0, values, formulas: values, numberFormats };
}

/** How often others have their turn before it is done. */
function turnsIn(work: Generator<undefined, unknown, undefined>): number {
  let turns = 0;
  while (!work.next().done) turns += 1;
  return turns;
}

/** How often others have theirs while a sheet is looked through: before it begins, at each of its rows, and for each form that is found. */
function turnsToFind({ values }: Grid): number {
  return 1 + values.filter((row) => row.some((value) => value !== '')).length + exampleForms.length;
}

test('the forms of a sheet are found row by row and read one by one, and are the same as when they are read at once', () => {
  const grid = stacked();
  expect(exampleForms.length).toBeGreaterThan(1);
  expect(turnsIn(readFormsInSteps(grid))).toBe(turnsToFind(grid) + exampleForms.length);
  expect(readForms(grid).forms.map(({ project }) => textIn(project))).toEqual(
    exampleForms.map(({ project }) => project),
  );
  expect(allAtOnce(readFormsInSteps(grid))).toEqual(readForms(grid));
});

test('a sheet full of forms lets others have their turn for every form that is read, and for every one that is checked', () => {
  const book = new FormBook();
  const grid = stacked();
  book.list({ sheets: [sheet], summary: null });
  const first = schemeOf({}, {});
  expect(turnsIn(book.read({ ...sheet, grid }, first))).toBe(turnsToFind(grid) + 2 * exampleForms.length);
  expect(book.entries()).toHaveLength(exampleForms.length);
  expect(turnsIn(book.check(sheet.sheetId, first))).toBe(0);
  expect(turnsIn(book.check(sheet.sheetId, schemeOf({}, {})))).toBe(exampleForms.length);
});

test('what was read of the sheet elsewhere meanwhile stays, as it is newer', () => {
  const book = new FormBook();
  const known = schemeOf({}, {});
  book.list({ sheets: [sheet], summary: null });
  const reading = book.read({ ...sheet, grid: stacked() }, known);
  reading.next();
  book.acceptReading(sheet, { checked: [], unrecognized: [], schemeOf: known, isCalculating: false });
  allAtOnce(reading);
  expect(book.entries()).toEqual([]);

  allAtOnce(book.read({ ...sheet, grid: stacked() }, known));
  const checking = book.check(sheet.sheetId, schemeOf({}, {}));
  checking.next();
  book.acceptReading(sheet, { checked: [], unrecognized: [], schemeOf: known, isCalculating: false });
  allAtOnce(checking);
  expect(book.entries()).toEqual([]);
});
