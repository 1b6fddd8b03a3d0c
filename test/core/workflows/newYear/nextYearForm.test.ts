import { cellAt } from '../../../support/cellAt';
import { blankFormContent } from '../../../../src/core/sheet/blankFormContent';
import type { Cell } from '../../../../src/core/cell/cell';
import type { Form } from '../../../../src/core/form/form';
import type { FormContent } from '../../../../src/core/form/formContent';
import { defaultScheme, schemeByName } from '../../../../src/core/scheme/schemes';
import { planForm } from '../../../../src/core/sheet/planForm';
import { templates } from '../../../../src/core/sheet/templates/templateById';
import { nextYearForm, yearAfter } from '../../../../src/core/workflows/newYear/nextYearForm';
import type { InitialBudgetSource } from '../../../../src/core/workflows/newYear/nextYearFunds';
import { oldYearTexts } from '../../../../src/core/workflows/newYear/oldYearTexts';
import { plannedGrid } from '../../sheet/plannedGrid';
import { publishedGrid } from '../../sheet/publishedGrid';
import { onlyForm, typedForm, typedSeed, withCells } from '../typedForm';

const ORIGIN = { row: 0, column: 0 };
const valueOf = (cell: Cell | null) => cell?.value;

const next = (form: Form, initialBudget: InitialBudgetSource = 'budget') =>
  nextYearForm(form, { year: yearAfter(form) ?? 0, initialBudget });

test('header, indicators, targets, weights and the expected goal are kept', () => {
  const { content } = next(typedForm());
  const { project, department, implementer, moneyUnit, expectedGoal } = typedSeed;
  expect(content).toMatchObject({ year: 2021, project, department, implementer, moneyUnit, expectedGoal });
  expect(content.indicators.map(({ name, target, weight }) => [name, target, weight])).toEqual(
    typedSeed.indicators.map(({ name, target, weight }) => [name, target, weight]),
  );
  expect(new Set(content.indicators.map(({ category }) => category))).toEqual(
    new Set(typedSeed.indicators.map(({ category }) => category)),
  );
});

test('what was achieved, scored and explained last year is left out', () => {
  const form = typedForm({
    ...typedSeed,
    indicators: typedSeed.indicators.map((row) => ({ ...row, explanation: '设备到货较晚' })),
  });
  const { content } = next(form);
  expect(content.actualGoal).toBe('');
  expect(content.indicators.flatMap(({ actual, explanation }) => [actual, explanation]).join('')).toBe('');
});

describe('年初预算数', () => {
  const [total, appropriation, carryover, other] = typedSeed.funds;
  if (!total || !appropriation || !carryover || !other) throw new Error('Four rows of funds');
  const form = typedForm({
    ...typedSeed,
    funds: [
      { ...total, initialBudget: 58.5, budget: 61, executed: 60 },
      { ...appropriation, initialBudget: 50.5, budget: 52, executed: 51 },
      { ...carryover, initialBudget: 8, budget: 9, executed: 9 },
      { ...other, initialBudget: null, budget: null, executed: null },
    ],
  });

  test.each<[InitialBudgetSource, (number | '')[]]>([
    ['budget', [52, 9, '']],
    ['initialBudget', [50.5, 8, '']],
    ['executed', [51, 9, '']],
    ['blank', ['', '', '']],
  ])('from %s, the other amounts empty', (source, amounts) => {
    const { funds } = next(form, source).content;
    expect([funds.appropriation, funds.carryover, funds.other]).toEqual(
      amounts.map((initialBudget) => ({ initialBudget, budget: '', executed: '' })),
    );
  });

  test('a form of the total alone goes on so', () => {
    const { funds, fundParts } = next(typedForm({ ...typedSeed, funds: [{ ...total, budget: 61 }] })).content;
    expect([funds.total?.initialBudget, fundParts]).toEqual([61, []]);
  });

  test('an amount given for the total alone goes to the first row below it', () => {
    const empty = { initialBudget: null, budget: null, executed: null };
    const rows = [appropriation, carryover].map((row) => ({ ...row, ...empty }));
    const { funds, fundParts } = next(typedForm({ ...typedSeed, funds: [{ ...total, budget: 61 }, ...rows] })).content;
    expect([funds.appropriation.initialBudget, funds.carryover.initialBudget]).toEqual([61, '']);
    expect(fundParts).toEqual(['appropriation', 'carryover']);
  });

  test('several sources of one kind are added up, without binary remainders', () => {
    const source = { ...appropriation, budget: 0.1 };
    const { funds } = next(
      typedForm({
        ...typedSeed,
        funds: [
          total,
          { ...source, label: '其中：中央财政资金' },
          { ...source, label: '地方财政资金', budget: 0.2 },
          { ...source, label: '财政专户管理资金', budget: 7 },
          { ...source, label: '上年结转', budget: 3 },
        ],
      }),
    ).content;
    expect([funds.appropriation, funds.carryover, funds.other].map(({ initialBudget }) => initialBudget)).toEqual([
      0.3, 3, 7,
    ]);
  });
});

test('a date in a date cell and a percentage in a percent cell become the texts people read', () => {
  const grid = publishedGrid(typedSeed);
  const row = grid.values.findIndex((cells) => cells.includes('保障档案事业正常开展月数（月）'));
  const form = onlyForm(
    withCells(
      grid,
      { row, column: 4, value: 44196, numberFormat: 'yyyy-m-d' },
      { row: row + 1, column: 4, value: 0.985, numberFormat: '0.0%' },
      { row: row + 2, column: 4, value: '#REF!' },
    ),
  );
  expect(next(form).content.indicators.map(({ target }) => target)).toEqual(
    expect.arrayContaining(['2020-12-31', '98.5%', '']),
  );
});

test('texts that name last year are kept and named, with their cells', () => {
  const form = typedForm({ ...typedSeed, project: '2020年档案事业费', expectedGoal: '2020年底前完成；2021年验收。' });
  const texts = oldYearTexts(form, 2020);
  expect(next(form).content.project).toBe('2020年档案事业费');
  expect(texts.map(({ field, subject, text }) => [field, subject, text])).toEqual([
    ['project', '', '2020年档案事业费'],
    ['expectedGoal', '', '2020年底前完成；2021年验收。'],
    ['target', '完成目标任务所需要的时间', '2020年1月1日至2020年12月31日'],
  ]);
  expect(texts.map(({ cell }) => cell)).toEqual([
    form.project?.address,
    form.expectedGoal?.address,
    form.indicators.find(({ target }) => String(target.value).startsWith('2020年1月'))?.target.address,
  ]);
});

test('the sheet is named for project and year', () => {
  expect(next(typedForm()).sheetName).toBe('档案事业费 2021');
  const long = '关于某某县乡镇农村饮水安全工程维修养护及水质检测能力建设补助资金';
  const { sheetName } = next(typedForm({ ...typedSeed, project: long }));
  expect(sheetName).toMatch(/^关于.* 2021$/);
  expect(sheetName.length).toBeLessThanOrEqual(31);
});

test('any other layout becomes the standard form', () => {
  expect(next({ ...typedForm(), layout: 'other' }).templateId).toBe('national-2020');
});

describe.each(templates.map((template) => [template.name, template] as const))('%s', (_, template) => {
  const scheme = schemeByName(template.schemeId) ?? defaultScheme;
  const read = (content: FormContent): Form =>
    onlyForm(plannedGrid(planForm(template, content, ORIGIN, scheme), ORIGIN));
  const options = {
    year: 2020,
    project: '甲项目',
    department: '县教育局',
    implementer: '县一中',
    moneyUnit: '元',
  } as const;
  const blank = blankFormContent({ ...options, rowsPerSubcategory: {} }, template.indicators.sections);
  const indicators = blank.indicators.map((row, index) => ({
    ...row,
    name: `指标甲${index}`,
    nature: '≥',
    target: `${index + 10}`,
    unit: '人',
    actual: `${index + 9}`,
    weight: 5,
    explanation: '原因',
  }));

  const drawn = (content: FormContent) => read({ ...content, indicators });

  test('is drawn again with what it had', () => {
    const form = drawn(blank);
    const { content, templateId } = next(form);
    const again = read(content);
    const kept = (one: Form) =>
      one.indicators.map(({ category, subcategory, name, nature, target, unit, weight }) =>
        [category, subcategory, name, nature, target, unit, weight].map((cell) => cell?.value),
      );
    expect(templateId).toBe(template.id);
    expect(kept(again)).toEqual(kept(form));
    expect(again).toMatchObject({ year: 2021, moneyUnit: '元', layout: form.layout, range: form.range });
    expect(again.funds.map(({ label }) => label.value)).toEqual(form.funds.map(({ label }) => label.value));
    expect(again.indicators.map(({ actual }) => actual.value).join('')).toBe('');
  });

  test('keeps 指标性质 and 度量单位 where it has columns for them', () => {
    const has = (field: string) => template.indicators.columns.some((column) => column.field === field);
    for (const { nature, unit, target } of next(drawn(blank)).content.indicators) {
      expect([nature, unit]).toEqual([has('nature') ? '≥' : undefined, has('unit') ? '人' : undefined]);
      expect(target).toMatch(/^\d+$/);
    }
  });

  test('goes on with the rows of 项目资金 it had, each with last year’s amount', () => {
    const amounts = { initialBudget: 3, budget: 5, executed: 4 };
    const every = template.funds.parts.map(({ part }) => part);
    for (const fundParts of [every, every.slice(-1), []]) {
      const money = Object.fromEntries([...fundParts, 'total'].map((part) => [part, amounts]));
      const { content } = next(drawn({ ...blank, funds: { ...blank.funds, ...money }, fundParts }));
      expect(content.fundParts).toEqual(fundParts);
      const lines = read(content).funds.filter(({ role }) => role === (fundParts.length > 0 ? 'part' : 'total'));
      expect(
        lines.map(({ initialBudget, budget, executed }) => [initialBudget, budget, executed].map(valueOf)),
      ).toEqual(lines.map(({ initialBudget }) => (initialBudget ? [5, '', ''] : [undefined, 5, ''])));
    }
  });
});

test('sign, value and unit in three columns become one target', () => {
  const form = typedForm();
  const [first] = form.indicators;
  if (!first) throw new Error('There are indicators');
  const cell = (value: string | number) => cellAt('A1', value);
  const rows = [
    [cell('≥'), cell(95), cell('%')],
    [cell('＝'), cell(12), cell('个月')],
    [cell('定性'), cell('持续提高'), cell('—')],
    [cell('正向'), cell('30'), cell('人次')],
    [cell('≤'), cell('≤5300'), cell('元')],
  ] as const;
  const indicators = rows.map(([nature, target, unit]) => ({ ...first, nature, target, unit }));
  expect(next({ ...form, indicators }).content.indicators.map(({ target }) => target)).toEqual([
    '≥95%',
    '＝12个月',
    '持续提高',
    '30人次',
    '≤5300元',
  ]);
});
