import { defaultScheme, replaceRegisteredSchemes, schemeByName } from '../../../../src/core/scheme/schemes';
import type { Scheme } from '../../../../src/core/scheme/scheme';
import { formScheme, missingScheme } from '../../../../src/core/sheet/formScheme';
import { planForm } from '../../../../src/core/sheet/planForm';
import { SheetCells } from '../../../../src/core/sheet/edit/sheetCells';
import type { Grid } from '../../../../src/core/sheet/grid';
import { cellAddress, parseCellAddress } from '../../../../src/core/cell/a1';
import { readForms } from '../../../../src/core/sheet/readForms';
import { national2020 } from '../../../../src/core/sheet/templates/national2020';
import { exampleForms } from '../../../../src/core/form/examples';
import type { FormContent } from '../../../../src/core/form/formContent';
import { planSchemeChange } from '../../../../src/core/workflows/changeScheme/planSchemeChange';
import type { SchemeChangePlan } from '../../../../src/core/workflows/changeScheme/planSchemeChange';
import { plannedGrid } from '../../sheet/plannedGrid';
import { onlyForm, typedForm, typedSeed, withCells } from '../typedForm';
import { publishedGrid } from '../../sheet/publishedGrid';

afterEach(() => replaceRegisteredSchemes([]));

const scheme = (name: string) => schemeByName(name) as Scheme;
const [hubei, jiangxi] = [scheme('湖北'), scheme('江西')];
const [content] = exampleForms as readonly [FormContent];
/** A scheme in which everything differs that a formula can say. */
const county: Scheme = {
  ...defaultScheme,
  id: 'county',
  name: '我县2024',
  aliases: [],
  grades: [
    { from: 95, name: '优秀' },
    { from: 0, name: '一般' },
  ],
  rateCaps: [{ belowRate: 0.9, maxTotal: 89 }],
};
const A1 = { row: 0, column: 0 };

/** The form as it is drawn by a scheme, some cells changed by hand: a formula, or a number typed. */
function drawn(by: Scheme, cells: Readonly<Record<string, string | number>> = {}): Grid {
  const changes = Object.entries(cells).map(([address, entry]) => {
    const isFormula = typeof entry === 'string' && entry.startsWith('=');
    return { ...parseCellAddress(address), value: isFormula ? 0 : entry, formula: String(entry) };
  });
  return withCells(plannedGrid(planForm(national2020, content, A1, by), A1), ...changes);
}

function planned(grid: Grid, to: Scheme, from = formScheme(onlyForm(grid))): SchemeChangePlan {
  return planSchemeChange(onlyForm(grid), grid, { from, to });
}

/** The formulas of a grid, by cell, after a plan was carried out. */
function after(grid: Grid, { changes }: SchemeChangePlan): Grid {
  return withCells(grid, ...changes.map(({ cell, formula }) => ({ ...parseCellAddress(cell), formula })));
}

/** All formulas with their cells; typed weights are no affair of these tests. */
function formulasOf(grid: Grid): string[] {
  return new SheetCells(grid)
    .formulaCells()
    .map(({ row, column, formula }) => `${cellAddress(row, column)} ${formula}`);
}

function formulaAt(grid: Grid, address: string): string | null {
  const { row, column } = parseCellAddress(address);
  return new SheetCells(grid).formula(row, column);
}

const scores = onlyForm(drawn(hubei)).indicators.map(({ score }) => score?.address ?? '');
const total = onlyForm(drawn(hubei)).totalScore?.address ?? '';
/** Where the national form has its grade: the reader knows it only once one is shown. */
const grade = total.replace('H', 'I');
const [first = '', second = '', third = ''] = scores;
const call = (name: string) => `=ZPB.INDSCORE(E15&"",F15&"",G15,"",${name})`;

test('a form becomes by the new scheme what it would have been drawn by it', () => {
  for (const [from, to] of [
    [defaultScheme, jiangxi],
    [jiangxi, hubei],
    [hubei, defaultScheme],
  ] as const) {
    const grid = drawn(from);
    const plan = planned(grid, to);
    expect(plan).toMatchObject({ left: [], typed: [], foreign: [], isStated: true });
    expect(formulasOf(after(grid, plan))).toEqual(formulasOf(drawn(to)));
    const changed = formulasOf(grid).filter((formula) => !formulasOf(drawn(to)).includes(formula));
    expect(plan.changes.map(({ cell, oldFormula }) => `${cell} ${oldFormula}`)).toEqual(changed);
  }
});

test.each<[string, Scheme]>([
  ['quotation marks', { ...defaultScheme, id: 'q', name: '我们的"细则"' }],
  ['Chinese brackets', { ...defaultScheme, id: 'b', name: '某县〔2024〕7号（试行）' }],
  ['40 characters', { ...defaultScheme, id: 'l', name: '绩'.repeat(40) }],
  ['an apostrophe', { ...defaultScheme, id: 'a', name: "O'Brien 的方案" }],
  ['a comma, a bracket and an equals sign', { ...defaultScheme, id: 'c', name: '=A1,B1)（新）' }],
])('a name with %s is written, read again and taken away again', (_, published) => {
  const own = { ...published, aliases: [] };
  replaceRegisteredSchemes([own]);
  const before = drawn(jiangxi);
  const there = after(before, planned(before, own));
  expect(formScheme(onlyForm(there))).toBe(own);
  expect(there.formulas.flat().join()).toContain(`"${own.name.replaceAll('"', '""')}"`);
  expect(planned(there, own).changes).toEqual([]);
  expect(formulasOf(after(there, planned(there, jiangxi)))).toEqual(formulasOf(before));
});

test('of a form whose formulas name two schemes, those of the other are rewritten and nothing else', () => {
  const grid = drawn(hubei, { [first]: call('"江西"'), [second]: call('"四川"') });
  expect(formScheme(onlyForm(grid))).toBe(hubei);
  expect(planned(grid, hubei).changes.map(({ cell }) => cell)).toEqual([first, second]);
  expect(planned(grid, jiangxi).changes.map(({ cell }) => cell)).not.toContain(first);
  expect(formScheme(onlyForm(after(grid, planned(grid, jiangxi))))).toBe(jiangxi);
});

test('what cannot be rewritten stays and is listed: a scheme from a cell, from a formula, a lost name', () => {
  const grid = drawn(hubei, {
    [first]: call('$B$1'),
    [second]: '=#REF!(E15&"",F15&"",G15,"","湖北")',
    [third]: call('IF(1,"湖北","江西")'),
  });
  const plan = planned(grid, jiangxi);
  expect(plan.left).toEqual([first, second, third]);
  expect(plan.changes.map(({ cell }) => cell).filter((cell) => plan.left.includes(cell))).toEqual([]);
  expect(plan.isStated).toBe(true);
});

test('an edited total or grade stays and is listed where the schemes differ in it, and only there', () => {
  replaceRegisteredSchemes([county]);
  const edited = drawn(hubei, { [total]: '=SUM(H14:H24)+J6', [grade]: '优' });
  const byHand = withCells(edited, { ...parseCellAddress(grade), formula: `=IF(${total}>90,"优","差")` });
  expect(planned(byHand, county).left).toEqual([total, grade]);
  expect(planned(byHand, jiangxi).left).toEqual([]);
  expect(planned(drawn(county, { [total]: '=SUM(H14:H24)+J6' }), jiangxi).left).toEqual([total]);
});

test.each<[string, Scheme]>([
  ['several', county],
  ['one', { ...county, grades: [{ from: 0, name: '合格' }] }],
])('%s grades of a scheme are replaced, and come back', (_, own) => {
  replaceRegisteredSchemes([own]);
  const there = after(drawn(jiangxi), planned(drawn(jiangxi), own));
  expect(formulasOf(there)).toEqual(formulasOf(drawn(own)));
  expect(formulasOf(after(there, planned(there, jiangxi)))).toEqual(formulasOf(drawn(jiangxi)));
});

test('grades of a scheme nobody knows here are replaced too', () => {
  const grid = drawn({ ...county, rateCaps: [] });
  expect(formulaAt(grid, grade)).toContain('"优秀"');
  expect(formulasOf(after(grid, planned(grid, jiangxi)))).toEqual(formulasOf(drawn(jiangxi)));
});

test('typed scores and scores by other formulas stay and are listed', () => {
  const plan = planned(drawn(hubei, { [second]: 9.5, [third]: '=G16' }), jiangxi);
  expect(plan).toMatchObject({ typed: [second], foreign: [third], left: [], isStated: true });
  expect(plan.changes.map(({ cell }) => cell)).not.toContain(second);
  const typed = planned(publishedGrid(typedSeed, { typedNumbers: true }), jiangxi);
  expect(typed).toMatchObject({ changes: [], isStated: false });
  expect(typed.typed).toContain('H14');
});

test('a form whose scheme is not known here names it, is checked by what its layout is for, and can be given another', () => {
  const grid = drawn({ ...defaultScheme, id: 'gone', name: '邻县' });
  const form = onlyForm(grid);
  expect(missingScheme(form)).toBe('邻县');
  expect(formScheme(form)).toBe(defaultScheme);
  const plan = planned(grid, jiangxi);
  expect(plan.left).toEqual([]);
  expect(formulasOf(after(grid, plan))).toEqual(formulasOf(drawn(jiangxi)));
  expect(missingScheme(onlyForm(after(grid, plan)))).toBeNull();
  expect(missingScheme(onlyForm(drawn(hubei)))).toBeNull();
  expect(missingScheme(typedForm())).toBeNull();
});

test('of two forms on one sheet only the one is changed', () => {
  const top = plannedGrid(planForm(national2020, content, A1, hubei), A1);
  const below = { row: top.values.length + 2, column: 0 };
  const bottom = plannedGrid(planForm(national2020, content, below, jiangxi), below);
  const gap = Array.from({ length: 2 }, () => (top.values[0] ?? []).map(() => ''));
  const grid: Grid = {
    ...top,
    values: [...top.values, ...gap, ...bottom.values],
    formulas: [...top.formulas, ...gap, ...bottom.formulas],
    numberFormats: [...top.numberFormats, ...gap, ...bottom.numberFormats],
  };
  const [one, other] = readForms(grid).forms;
  if (!one || !other) throw new Error('Two forms');
  expect([one, other].map((form) => formScheme(form))).toEqual([hubei, jiangxi]);
  const rows = planSchemeChange(other, grid, { from: jiangxi, to: defaultScheme }).changes.map(
    ({ cell }) => parseCellAddress(cell).row,
  );
  expect(rows.length).toBeGreaterThan(10);
  expect(Math.min(...rows)).toBeGreaterThan(below.row);
});
