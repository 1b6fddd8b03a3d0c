import type { CellValue } from '../../../../src/core/cell/cell';
import { exampleForms } from '../../../../src/core/form/examples';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import { parseCellAddress } from '../../../../src/core/cell/a1';
import type { Grid } from '../../../../src/core/sheet/grid';
import { planForm } from '../../../../src/core/sheet/planForm';
import { readForms } from '../../../../src/core/sheet/readForms';
import { lostFormulas } from '../../../../src/core/sheet/repair/lostFormulas';
import { templates } from '../../../../src/core/sheet/templates/templateById';
import { plannedGrid } from '../plannedGrid';

type Change = (formula: string) => { formula?: CellValue; value?: CellValue };

/** A published form on every template that calls our functions, with the cells that call them changed. */
function grids(change: Change): { name: string; grid: Grid; calls: string[] }[] {
  return templates.flatMap((template) => {
    const [content] = exampleForms;
    if (!content) throw new Error('There are no examples');
    const total = { initialBudget: 50, budget: 50, executed: 49 };
    const filled = { ...content, funds: { ...content.funds, total } };
    const grid = plannedGrid(planForm(template, filled, { row: 3, column: 2 }, defaultScheme), { row: 3, column: 2 });
    const calls = grid.formulas.flatMap((row) => row.filter((formula) => /ZPB/.test(String(formula)))).map(String);
    const changed = (formula: CellValue, value: CellValue) => {
      if (/ZPB/.test(String(formula))) return { formula, value, ...change(String(formula)) };
      // Sums of amounts, which nothing works out here.
      return String(formula).includes('SUM(') ? { formula, value: 50 } : { formula, value };
    };
    const rows = grid.formulas.map((row, r) => row.map((formula, c) => changed(formula, grid.values[r]?.[c] ?? '')));
    return {
      name: template.id,
      calls,
      grid: {
        ...grid,
        formulas: rows.map((row) => row.map(({ formula }) => formula)),
        values: rows.map((row) => row.map(({ value }) => value)),
      },
    };
  });
}

function oneCell(formula: CellValue, value: CellValue): Grid {
  return { row: 14, column: 7, formulas: [[formula]], values: [[value]], numberFormats: [['General']] };
}

describe.each<[string, Change]>([
  [
    'the stored name and the last value',
    (formula) => ({ formula: formula.replace('ZPB.', '_xldudf_ZPB_'), value: 9.5 }),
  ],
  [
    'the path of another add-in',
    (formula) => ({ formula: formula.replace('ZPB.', "'C:\\a b\\x.xla'!ZPB."), value: '#NAME?' }),
  ],
  ['another workbook’s number', (formula) => ({ formula: formula.replace('ZPB.', '[1]!ZPB.'), value: '#REF!' })],
  [
    '#REF! in the place of the name',
    (formula) => ({ formula: formula.replace(/ZPB\.[A-Z]+/, '#REF!'), value: '#REF!' }),
  ],
  ['#NAME?', () => ({ value: '#NAME?' })],
  ['#VALUE! at the first run', () => ({ value: '#VALUE!' })],
  ['#BUSY! that stays', () => ({ value: '#BUSY!' })],
])('forms whose formulas show %s', (_, change) => {
  test('every call is found and put right as it was drawn, on every template', () => {
    for (const { name, grid, calls } of grids(change)) {
      const lost = lostFormulas(grid);
      expect([name, lost.map(({ repaired }) => repaired)]).toEqual([name, calls]);
      expect(lost.filter(({ isCertain }) => !isCertain)).toEqual([]);
    }
  });
});

test('what is found is said with its address, its formula and its value', () => {
  expect(lostFormulas(oneCell('=ROUND(_xldudf_ZPB_EXECRATE(F8,G8),4)', 0.98))).toEqual([
    {
      cell: 'H15',
      formula: '=ROUND(_xldudf_ZPB_EXECRATE(F8,G8),4)',
      value: 0.98,
      repaired: '=ROUND(ZPB.EXECRATE(F8,G8),4)',
      isCertain: true,
    },
  ]);
});

test.each<[string, CellValue, CellValue]>([
  ['a healthy call', '=ZPB.INDSCORE(E15,F15,G15)', 14.7],
  ['a call that has nothing to say yet', '=ZPB.INDSCORE(E15,F15,G15)', ''],
  ['a healthy call with an @', '=@ZPB.INDSCORE(E15,F15,G15)', 14.7],
  ['a formula of others', '=OTHER.FUNCTION(A1)', '#NAME?'],
  ['a formula with an error of its own', '=A1/0', '#DIV/0!'],
  ['a text about our functions', 'ZPB.INDSCORE(E15,F15,G15)', 'ZPB.INDSCORE(E15,F15,G15)'],
  ['a formula kept as a text', '=_xldudf_ZPB_INDSCORE(E15)', '=_xldudf_ZPB_INDSCORE(E15)'],
  ['an error typed by hand', '#NAME?', '#NAME?'],
  ['our name in quotation marks', '="_xldudf_ZPB_INDSCORE(1)"', '_xldudf_ZPB_INDSCORE(1)'],
])('%s is left alone', (_, formula, value) => {
  expect(lostFormulas(oneCell(formula, value))).toEqual([]);
});

test('#REF!(…) outside of the cells of a form is listed, not guessed', () => {
  expect(lostFormulas(oneCell('=#REF!(E15,F15,G15)', '#REF!'))).toMatchObject([{ cell: 'H15', repaired: null }]);
});

test('while functions are still being asked #BUSY! is no loss', () => {
  const busy = oneCell('=ZPB.INDSCORE(E15,F15,G15)', '#BUSY!');
  expect(lostFormulas(busy, false)).toEqual([]);
  expect(lostFormulas(busy)).toMatchObject([{ isCertain: true }]);
});

describe('an error that may be the function’s own answer is not certain', () => {
  test('outside of a form', () => {
    expect(lostFormulas(oneCell('=ZPB.INDSCORE(E15,F15,G15)', '#VALUE!'))).toMatchObject([
      { isCertain: false, repaired: '=ZPB.INDSCORE(E15,F15,G15)' },
    ]);
  });

  const [form] = grids(() => ({ value: '#VALUE!' }));
  const withCell = (cell: string, content: Partial<Record<'formula' | 'value', CellValue>>): Grid => {
    if (!form) throw new Error('There is no template');
    const { row, column } = parseCellAddress(cell);
    const put = (rows: readonly (readonly CellValue[])[], value: CellValue | undefined) =>
      rows.map((line, r) =>
        line.map((old, c) =>
          value !== undefined && r + form.grid.row === row && c + form.grid.column === column ? value : old,
        ),
      );
    const { formulas, values } = form.grid;
    return {
      ...form.grid,
      formulas: put(formulas, content.formula ?? content.value),
      values: put(values, content.value),
    };
  };
  const indicator = () => {
    const first = form && readForms(form.grid).forms[0]?.indicators[0];
    if (!first?.score || !first.weight) throw new Error('The form has no indicator');
    return { target: first.target.address, weight: first.weight.address, score: first.score.address };
  };
  const found = (grid: Grid) => lostFormulas(grid).find(({ cell }) => cell === indicator().score);

  test.each<[string, () => Grid]>([
    ['a weight that is no number', () => withCell(indicator().weight, { value: '十分' })],
    ['an error in the target', () => withCell(indicator().target, { formula: '=A1', value: '#N/A' })],
    [
      'a scheme nobody knows',
      () => withCell(indicator().score, { formula: '=ZPB.INDSCORE(A1,B1,C1,"","无此方案")', value: '#VALUE!' }),
    ],
    [
      'a scheme looked up elsewhere',
      () => withCell(indicator().score, { formula: '=ZPB.INDSCORE(A1,B1,C1,"",Z1)', value: '#VALUE!' }),
    ],
  ])('%s', (_, grid) => {
    expect(found(grid())).toMatchObject({ isCertain: false });
  });

  test('but with a scheme everybody knows it is', () => {
    const formula = '=ZPB.INDSCORE(A1,B1,C1,"","湖北")';
    expect(found(withCell(indicator().score, { formula, value: '#VALUE!' }))).toMatchObject({ isCertain: true });
  });
});
