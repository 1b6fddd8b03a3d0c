import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import type { ConversionCell, ConversionField } from '../../../src/core/formulas/conversionCell';
import { convertToFormulaPlan } from '../../../src/core/formulas/convertToFormulaPlan';
import type { Form } from '../../../src/core/form/form';
import type { Scheme } from '../../../src/core/scheme/scheme';
import form03 from '../check/golden/03/form.json';
import form05 from '../check/golden/05/form.json';
import form10 from '../check/golden/10/form.json';
import form15 from '../check/golden/15/form.json';
import form20 from '../check/golden/20/form.json';
import form21 from '../check/golden/21/form.json';
import { totalScoreFormula } from '../../../src/core/sheet/plan/totalScoreFormula';
import { publishedGrid } from '../sheet/publishedGrid';
import { onlyForm, typedForm, typedSeed, withCells } from '../workflows/typedForm';
import type { CellChange } from '../workflows/typedForm';
import { sayObstacle } from '../../../src/wording/workflows';

const said = ({ obstacle }: ConversionCell) => (obstacle ? sayObstacle(obstacle, 'zh-CN') : '');

const plan = (form: Form, scheme: Scheme = defaultScheme) => convertToFormulaPlan(form, scheme);
const cellAt = (cells: readonly ConversionCell[], address: string): ConversionCell => {
  const found = cells.find(({ cell }) => cell === address);
  if (!found) throw new Error(`${address} is not listed`);
  return found;
};
const summary = ({ cell, state, oldText, newText }: ConversionCell) => [cell, state, oldText, newText];
const ofField = (cells: readonly ConversionCell[], field: ConversionField) =>
  cells.filter((one) => one.field === field);

/** The seed on a sheet (28 rows from A1, first indicator in row 14), some cells changed. */
function changedSeed(...changes: readonly CellChange[]): Form {
  return onlyForm(withCells(publishedGrid(typedSeed), ...changes));
}
const FIRST = 13;
const TARGET = 4;
const ACTUAL = 5;
const WEIGHT = 6;
const SCORE = 7;

test('a form typed as the rules have it agrees in every cell', () => {
  const cells = plan(typedForm());
  expect(new Set(cells.map(({ state }) => state))).toEqual(new Set(['agrees']));
  expect(cells.map(({ cell, field }) => `${cell} ${field}`)).toEqual([
    'E6 sum',
    'F6 sum',
    'G6 sum',
    'I6 rate',
    'J6 executionScore',
    ...typedSeed.indicators.map((_, index) => `H${FIRST + 1 + index} score`),
    'G26 totalWeight',
    'H26 totalScore',
  ]);
});

test('the formulas refer to the form’s own cells', () => {
  const cells = plan(typedForm());
  expect(['E6', 'I6', 'J6', 'H14', 'H21', 'G26', 'H26'].map((cell) => cellAt(cells, cell).entry)).toEqual([
    '=IF(COUNT(E7:E9)=0,"",ROUND(SUM(E7:E9),6))',
    '=IF(OR(F6="",G6=""),"",ZPB.EXECRATE(F6,G6))',
    '=IF(OR(F6="",G6="",H6=""),"",ZPB.EXECSCORE(F6,G6,H6&""))',
    '=ZPB.INDSCORE(E14&"",F14&"",G14)',
    '=ZPB.INDSCORE(E21&"",F21&"",G21,"时效")',
    '=ROUND(SUM(H6,G13:G25),2)',
    `=${totalScoreFormula(
      {
        targets: 'E13:E25',
        actuals: 'F13:F25',
        weights: 'G13:G25',
        scores: 'H13:H25',
        execution: { score: 'J6', budget: 'F6', executed: 'G6', weight: 'H6' },
      },
      defaultScheme,
    )}`,
  ]);
});

test('a scheme that is not the usual one is named in the formulas', () => {
  const jiangxi = schemeByName('江西');
  if (!jiangxi) throw new Error('江西');
  const cells = plan(typedForm(), jiangxi);
  expect(cellAt(cells, 'H14').entry).toBe(`=ZPB.INDSCORE(E14&"",F14&"",G14,"","${jiangxi.name}")`);
  expect(cellAt(cells, 'J6').entry).toContain(`"${jiangxi.name}"`);
});

test('what would change is shown as old and new', () => {
  expect(
    plan(typedForm(form20))
      .filter(({ state }) => state === 'differs')
      .map(summary),
  ).toEqual([
    ['I6', 'differs', '86%', '86.2%'],
    ['J6', 'differs', '9', '8.62'],
    ['H14', 'differs', '9', '8.62'],
  ]);
  expect(summary(cellAt(plan(typedForm(form21)), 'H20'))).toEqual(['H20', 'differs', '94', '93']);
});

test('without a score by the rules what was typed stays, and the reason is said', () => {
  const cells = ofField(plan(typedForm(form15)), 'score');
  const kept = cells.filter(({ state }) => state === 'cannot');
  expect(kept.map(({ oldText }) => oldText)).toEqual(Array(6).fill('10'));
  expect(kept.every(({ entry, newText, obstacle }) => entry === null && newText === '' && obstacle !== null)).toBe(
    true,
  );
  // Neither score nor actual: nothing is typed over, and the formula will show nothing.
  expect(cells.filter(({ state, oldText }) => state === 'agrees' && oldText === '')).toHaveLength(1);
});

test('a form without weights keeps its scores, its execution and total can be calculated', () => {
  const cells = plan(typedForm(form05), schemeByName('湖北') ?? defaultScheme);
  expect(new Set(ofField(cells, 'score').map(({ state }) => state))).toEqual(new Set(['cannot']));
  expect(cells.filter(({ state }) => state === 'agrees').map(({ field }) => field)).toEqual([
    'rate',
    'executionScore',
    'totalScore',
  ]);
});

test('cells with a formula are listed as such and left alone', () => {
  const form = changedSeed({ row: FIRST, column: SCORE, value: 5, formula: '=G14' });
  expect(cellAt(plan(form), 'H14')).toMatchObject({ state: 'formula', entry: null });
});

test.each([
  ['优', 'differs', '5'],
  ['—', 'cannot', ''],
  ['/', 'cannot', ''],
  ['5分', 'agrees', '5'],
  ['５', 'agrees', '5'],
  ['4分', 'differs', '5'],
  ['约5', 'differs', '5'],
  ['', 'differs', '5'],
  ['5.00', 'agrees', '5'],
  [5.004, 'agrees', '5'],
  [5.01, 'differs', '5'],
])('%s in a score cell: %s', (value, state, newText) => {
  const form = changedSeed({ row: FIRST, column: SCORE, value });
  expect(cellAt(plan(form), 'H14')).toMatchObject({ state, newText, old: value });
});

test('a cell for texts gets a format in which a formula is one; others keep theirs', () => {
  const cells = plan(
    changedSeed(
      { row: FIRST, column: SCORE, value: '5', numberFormat: '@' },
      { row: FIRST + 1, column: SCORE, value: 5, numberFormat: '0.00_ ' },
    ),
  );
  expect(cellAt(cells, 'H14')).toMatchObject({ state: 'agrees', numberFormat: 'General' });
  expect(cellAt(cells, 'H15')).toMatchObject({ state: 'agrees', numberFormat: null });
});

describe('执行率', () => {
  const rate = (change: Partial<CellChange>) => cellAt(plan(changedSeed({ row: 5, column: 8, ...change })), 'I6');

  test.each<[Partial<CellChange>, string, string | null]>([
    [{ value: 1, numberFormat: '0%' }, '100%', null],
    [{ value: 1 }, '1', null],
    [{ value: '100%' }, '100%', '0.00%'],
    [{ value: 100 }, '100', '0.00%'],
    [{ value: '100.00%', numberFormat: '@' }, '100.00%', '0.00%'],
  ])('%o agrees with 100%', (change, oldText, numberFormat) => {
    expect(rate(change)).toMatchObject({ state: 'agrees', oldText, newText: '100%', numberFormat });
  });

  test('80.45 is a percentage and differs', () => {
    expect(rate({ value: 80.45 })).toMatchObject({ state: 'differs', newText: '100%' });
  });
});

describe('what number formats make of a cell', () => {
  const score = (target: Partial<CellChange>, actual: Partial<CellChange>, row = FIRST) => {
    const form = changedSeed({ row, column: TARGET, ...target }, { row, column: ACTUAL, ...actual });
    return cellAt(plan(form), `H${row + 1}`);
  };
  const day = { numberFormat: 'yyyy/m/d' };

  test('dates are handed over as dates, not as days since 1900', () => {
    expect(score({ value: 44196, ...day }, { value: 44190, ...day })).toMatchObject({
      newText: '5',
      entry:
        '=ZPB.INDSCORE(IF(ISNUMBER(E14),TEXT(E14,"yyyy-mm-dd"),E14&"")&"",IF(ISNUMBER(F14),TEXT(F14,"yyyy-mm-dd"),F14&"")&"",G14)',
    });
  });

  test('a month stays a month', () => {
    expect(score({ value: '2020年12月' }, { value: 44166, numberFormat: 'yyyy"年"m"月"' })).toMatchObject({
      newText: '5',
      entry: '=ZPB.INDSCORE(E14&"",IF(ISNUMBER(F14),TEXT(F14,"yyyy-mm"),F14&"")&"",G14)',
    });
  });

  test('a percentage is handed over as it is where that gives the same', () => {
    const percent = { numberFormat: '0%' };
    expect(score({ value: 1, ...percent }, { value: 0.98, ...percent }).entry).toBe('=ZPB.INDSCORE(E14&"",F14&"",G14)');
  });

  test('and as a percentage where the rule depends on it, as under 时效', () => {
    const timeRow = FIRST + 7;
    const percent = { numberFormat: '0%' };
    expect(score({ value: 1, ...percent }, { value: 0.98, ...percent }, timeRow)).toMatchObject({
      newText: '4.9',
      entry:
        '=ZPB.INDSCORE(IF(ISNUMBER(E21),E21*100&"%",E21&"")&"",IF(ISNUMBER(F21),F21*100&"%",F21&"")&"",G21,"时效")',
    });
  });

  test('an error beside it keeps the score as it is', () => {
    expect(score({ value: '#REF!' }, { value: 12 })).toMatchObject({ state: 'cannot', entry: null });
  });
});

test('a weight written as a share counts as points', () => {
  const form = changedSeed({ row: FIRST, column: WEIGHT, value: 0.05, numberFormat: '0%' });
  expect(cellAt(plan(form), 'H14')).toMatchObject({
    state: 'agrees',
    entry: '=ZPB.INDSCORE(E14&"",F14&"",G14*100)',
  });
});

test('指标性质 and 度量单位 in columns of their own are referred to', () => {
  const cells = plan(typedForm(form10));
  expect(cellAt(cells, 'J14')).toMatchObject({ state: 'agrees' });
  expect(cellAt(cells, 'J14').entry).toContain('G14');
  expect(cellAt(cells, 'J14').entry).toContain(',E14&"")');
  expect(summary(cellAt(cells, 'J16'))).toEqual(['J16', 'differs', '7', '10']);
});

describe('what depends on other cells counts on the choice', () => {
  test('the total, on the scores chosen', () => {
    const form = typedForm(form21);
    const total = (...chosen: string[]) =>
      cellAt(convertToFormulaPlan(form, defaultScheme, new Set(chosen)), 'H20').newText;
    // 执行率 9 → 9.91, the first indicator 13 → 14.86.
    expect([total(), total('J6'), total('J6', 'H14')]).toEqual(['93', '93.91', '95.77']);
  });

  test('the rate, on the sums chosen', () => {
    const form = typedForm(form03);
    expect(cellAt(convertToFormulaPlan(form, defaultScheme), 'I6').state).toBe('cannot');
    const cells = convertToFormulaPlan(form, defaultScheme, new Set(['F6', 'G6']));
    expect([cellAt(cells, 'F6'), cellAt(cells, 'I6'), cellAt(cells, 'J6')].map(summary)).toEqual([
      ['F6', 'differs', '0', '89.974'],
      ['I6', 'differs', '0', '100%'],
      ['J6', 'differs', '0', '10'],
    ]);
  });
});

describe('numbers that stand as texts', () => {
  const texts = changedSeed(
    { row: FIRST, column: WEIGHT, value: '５' },
    { row: FIRST + 1, column: WEIGHT, value: '5分', numberFormat: '@' },
    { row: 6, column: 5, value: '55万元' },
  );

  test('become numbers, and what adds them up counts them', () => {
    const cells = plan(texts);
    expect(ofField(cells, 'number').map(summary)).toEqual([
      ['F7', 'agrees', '55万元', '55'],
      ['G14', 'agrees', '５', '5'],
      ['G15', 'agrees', '5分', '5'],
    ]);
    expect(
      ['G14', 'G15'].map((cell) => cellAt(cells, cell)).map(({ entry, numberFormat }) => [entry, numberFormat]),
    ).toEqual([
      [5, null],
      [5, 'General'],
    ]);
    expect(['F6', 'G26', 'H26'].map((cell) => summary(cellAt(cells, cell)))).toEqual([
      ['F6', 'agrees', '55', '55'],
      ['G26', 'agrees', '100', '100'],
      ['H26', 'agrees', '98.5', '98.5'],
    ]);
  });

  test('left as they are, they leave the sums as they are, and the reason is said', () => {
    const cells = convertToFormulaPlan(texts, defaultScheme, new Set(['F7', 'F6', 'G26']));
    expect([cellAt(cells, 'F6').state, cellAt(cells, 'G26').state]).toEqual(['agrees', 'cannot']);
    expect(said(cellAt(cells, 'G26'))).toContain('写成文字的数字');
  });

  test('that only the user can read are named, and no sum passes over them', () => {
    const cells = plan(changedSeed({ row: 6, column: 5, value: '约55' }));
    expect(['F7', 'F6'].map((cell) => cellAt(cells, cell).state)).toEqual(['cannot', 'cannot']);
    expect(said(cellAt(cells, 'F7'))).toContain('约55');
  });
});

test('the score of a row that is still open gets its formula back where nothing was typed, and keeps what was', () => {
  const late = { row: FIRST + 7, column: ACTUAL, value: '逐步推进' };
  const open = (score: string | number) =>
    cellAt(plan(changedSeed({ ...late }, { row: FIRST + 7, column: SCORE, value: score })), 'H21');
  expect(open('')).toMatchObject({ state: 'agrees', newText: '', entry: expect.stringMatching(/^=ZPB/) as string });
  expect(open(4)).toMatchObject({ state: 'cannot', entry: null });
});

test('a grade beside the total is calculated too', () => {
  const grade = (word: string) => cellAt(plan(typedForm({ ...typedSeed, grade: word })), 'I26');
  expect(summary(grade('优'))).toEqual(['I26', 'agrees', '优', '优']);
  expect(summary(grade('优秀'))).toEqual(['I26', 'agrees', '优秀', '优']);
  expect(summary(grade('良'))).toEqual(['I26', 'differs', '良', '优']);
  expect(grade('良').entry).toMatch(/^=IF\(COUNT\(H26,G26,J6\)<3/);
});
