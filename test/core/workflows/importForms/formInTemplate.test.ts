import type { Cell } from '../../../../src/core/cell/cell';
import { cellsOf } from '../../../../src/core/form/cellsOf';
import { amountIn, isBlankCell, pointsIn, textIn } from '../../../../src/core/form/cellState';
import type { FormulaKind } from '../../../../src/core/form/formulaKind';
import { defaultScheme, schemeByName } from '../../../../src/core/scheme/schemes';
import { heldBy, isFormulaEntry } from '../../../../src/core/sheet/edit/entry';
import { readForms } from '../../../../src/core/sheet/readForms';
import type { Template } from '../../../../src/core/sheet/template';
import { national2020 } from '../../../../src/core/sheet/templates/national2020';
import { templates } from '../../../../src/core/sheet/templates/templateById';
import { leftOfTable, formInTemplate } from '../../../../src/core/workflows/importForms/formInTemplate';
import { typedText } from '../../../../src/core/form/typedText';
import { readFile } from '../../../../src/intake/readFile';
import { cellAt } from '../../../support/cellAt';
import { formDocument } from '../../../intake/formDocument';
import { gridOfSheet } from '../../sheet/damages';
import { knownForms } from '../../sheet/knownForms';
import { CORRECT, formRows } from '../../sheet/kinds';
import { typedForm, typedSeed } from '../typedForm';

const choices = (template: Template = national2020, formulas: FormulaKind = 'functions') => {
  return { template, formulas, year: 2024, scheme: schemeByName(template.schemeId) ?? defaultScheme };
};
const codes = (left: ReturnType<typeof formInTemplate>['leftOut']) => left.map(({ text, why }) => [why.code, text]);

test('a form of the standard layout is drawn with all that was typed, and nothing is left out', () => {
  const form = typedForm();
  const { plan, leftOut } = formInTemplate(form, choices());
  const held = plan.formulas.flat().map(heldBy);
  for (const { name, target, actual, weight } of typedSeed.indicators) {
    for (const text of [name, target, actual, weight]) expect(held).toContain(text);
  }
  expect(codes(leftOut).filter(([code]) => code === 'noPlace')).toEqual([]);
});

test('a score the formula would not give stays as typed, the others calculate', () => {
  const seed = typedSeed.indicators.map((row, index) => (index === 0 ? { ...row, score: 1.23 } : row));
  const { plan } = formInTemplate(typedForm({ ...typedSeed, indicators: seed }), choices());
  const scores = plan.formulas.map((row) => row[7]).filter((entry) => entry === 1.23);
  expect(scores).toEqual([1.23]);
  expect(plan.formulas.flat().filter(isFormulaEntry).length).toBeGreaterThan(10);
});

test('a total that formulas do not give is named with what they give', () => {
  const form = typedForm();
  const wrong = { ...form, totalScore: form.totalScore && { ...form.totalScore, value: 12.3 } };
  const { leftOut } = formInTemplate(wrong, choices());
  expect(codes(leftOut)).toContainEqual(['calculated', '12.3']);
});

test('where only the total of the funds was filled in its amounts go to the first line, and that is said', () => {
  const [total, ...parts] = typedSeed.funds;
  if (!total) throw new Error('A total');
  const empty = parts.map((part) => ({ ...part, initialBudget: null, budget: null, executed: null }));
  const { plan, leftOut } = formInTemplate(typedForm({ ...typedSeed, funds: [total, ...empty] }), choices());
  expect(plan.formulas.flat()).toContain(total.budget);
  expect(codes(leftOut)).toContainEqual(['movedTo', String(total.budget)]);
});

test('what stands around the forms, or was not understood, is listed', () => {
  const values = [
    ['项目支出绩效自评表', ''],
    ['说明', '甲'],
  ];
  const grid = { row: 0, column: 0, values, formulas: values, numberFormats: values.map((row) => row.map(() => '@')) };
  const unrecognized = [{ cell: cellAt('B2', '甲'), text: '甲' }];
  expect(
    leftOfTable(grid, { forms: [], unrecognized, questions: [], otherTables: [] }).map(({ text, why }) => [
      why.code,
      text,
    ]),
  ).toEqual([
    ['unrecognized', '甲'],
    ['outside', '项目支出绩效自评表'],
    ['outside', '说明'],
  ]);
});

test('of a block named by its caption every text is listed', () => {
  const block = ['资金管理情况', '安排科学性：科学', '', '', '拨付合规性：合规'];
  const grid = gridOfSheet({ rows: formRows({ goals: [block, ...CORRECT.goals] }), formats: {}, merges: [] });
  const left = leftOfTable(grid, readForms(grid)).map(({ text }) => text);
  expect(left).toEqual(['资金管理情况', '安排科学性：科学', '拨付合规性：合规']);
});

test('goals behind their labels are the goals of the standard form', async () => {
  const [found] = (await readFile(new Blob([formDocument as BlobPart]), 'a.docx', (grid) => readForms(grid).forms))
    .tables;
  const [form] = found?.table ? readForms(found.table.grid).forms : [];
  if (!found || !form) throw new Error('A form');
  const { plan } = formInTemplate(form, choices());
  const texts = plan.formulas.flat().map(heldBy);
  for (const text of ['维修水库', '已维修']) expect(texts).toContain(text);
  expect(leftOfTable(found.table.grid, readForms(found.table.grid)).map(({ text }) => text)).toEqual([]);
});

/** Forms of every layout. */
const FORMS = knownForms().flatMap(({ name, sheet }) =>
  readForms(gridOfSheet(sheet)).forms.map((form) => ({ name, form })),
);

test.each(templates.map((template) => [template.id, template] as const))(
  'nothing that was typed is dropped in silence: %s',
  (_, template) => {
    const lost: string[] = [];
    for (const { name, form } of FORMS) {
      const { plan, leftOut } = formInTemplate(form, choices(template));
      const listed = new Set(leftOut.map(({ row, column }) => `${row} ${column}`));
      const held = plan.formulas
        .flat()
        .filter((entry) => !isFormulaEntry(entry))
        .map((entry) => String(heldBy(entry)));
      const isKept = (cell: Cell): boolean =>
        listed.has(`${cell.row} ${cell.column}`) ||
        [amountIn(cell), pointsIn(cell)].some((figure) => held.includes(String(figure?.toNumber()))) ||
        [textIn(cell), typedText(cell)].some((text) => held.some((one) => one.includes(text)));
      const total = form.funds.filter(({ role }) => role === 'total');
      const calculated = new Set<Cell | null | undefined>([
        ...[form.title, form.yearCell, form.executionHeading, form.totalScore, form.totalWeight, form.grade],
        ...form.funds.flatMap(({ label, rate, score, weight }) => [label, rate, score, weight]),
        ...total.flatMap(({ initialBudget, budget, executed }) => [initialBudget, budget, executed]),
        ...form.indicators.map(({ score }) => score),
      ]);
      const typed = cellsOf(form).filter((cell) => !calculated.has(cell) && !isBlankCell(cell));
      lost.push(
        ...typed.filter((cell) => !isKept(cell)).map((cell) => `${name} ${cell.address} ${String(cell.value)}`),
      );
    }
    expect([...new Set(lost)]).toEqual([]);
  },
);
