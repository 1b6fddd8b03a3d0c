import type { Cell } from '../../../../src/core/cell/cell';
import { blankFormContent } from '../../../../src/core/sheet/blankFormContent';
import { exampleForms } from '../../../../src/core/form/examples';
import type { FormContent, IndicatorContent } from '../../../../src/core/form/formContent';
import type { Scheme } from '../../../../src/core/scheme/scheme';
import { schemeByName } from '../../../../src/core/scheme/schemes';
import { formFit } from '../../../../src/core/sheet/fit/formFit';
import type { FormFit } from '../../../../src/core/sheet/fit/formFit';
import type { Grid } from '../../../../src/core/sheet/grid';
import { planForm } from '../../../../src/core/sheet/planForm';
import { readForms } from '../../../../src/core/sheet/readForms';
import type { SheetLayout, TextLook } from '../../../../src/core/sheet/sheetLayout';
import type { SheetPlan } from '../../../../src/core/sheet/sheetPlan';
import { templateById, templates } from '../../../../src/core/sheet/templates/templateById';
import { plannedGrid } from '../plannedGrid';
import { plannedLayout, withSizes } from '../plannedLayout';

const [example] = exampleForms as [FormContent];
const origin = { row: 0, column: 0 };

function plan(content: FormContent, id = 'national-2020'): SheetPlan {
  const template = templateById(id);
  return planForm(template, content, origin, schemeByName(template.schemeId) as Scheme);
}

function fit(grid: Grid, layout: SheetLayout): FormFit | null {
  const [form] = readForms(grid).forms;
  if (!form) throw new Error('There is no form');
  return formFit(form, grid, layout);
}

function addresses(cells: readonly Cell[] | undefined): readonly string[] | undefined {
  return cells?.map(({ address }) => address);
}

function withRow(index: number, part: Partial<IndicatorContent>): FormContent {
  const indicators = example.indicators.map((row, at) => (at === index ? { ...row, ...part } : row));
  return { ...example, indicators };
}

/** The form as typed into rows that were drawn for shorter texts: all as high as a blank one's. */
function typedIn(content: FormContent, knowsMerges: boolean): { grid: Grid; layout: SheetLayout } {
  const sheet = plan(content);
  const rowHeights = sheet.rowHeights.map((height, row) =>
    row === 11 ? height : (plan(example).rowHeights[row] ?? 24),
  );
  return {
    grid: plannedGrid(sheet, origin),
    layout: plannedLayout({ ...sheet, rowHeights }, 10, knowsMerges),
  };
}

const [, ...others] = templates.map(({ id }) => id);
const long = '受疫情和汛期影响，部分子项目开工较晚，'.repeat(5);

describe.each([true, false])('with merges known: %s', (knowsMerges) => {
  it.each(['national-2020', ...others])('a form drawn by us is shown whole: %s', (id) => {
    const template = templateById(id);
    const blank = blankFormContent({ ...example, rowsPerSubcategory: {} }, template.indicators.sections);
    for (const content of [example, blank, withRow(3, { explanation: long, name: long })]) {
      const sheet = plan({ ...content, moneyUnit: template.moneyUnit }, id);
      const found = fit(plannedGrid(sheet, origin), plannedLayout(sheet, 10, knowsMerges));
      expect(found).toMatchObject({ cutTexts: [], tooLong: [], cutNumbers: [] });
      expect(found?.sizes.heights).toEqual([]);
    }
  });

  it.each([
    ['an explanation of 80 characters', withRow(3, { explanation: '因'.repeat(80) }), 'I16'],
    ['an explanation of 200 characters', withRow(3, { explanation: '因'.repeat(200) }), 'I16'],
    ['lines broken by hand', withRow(3, { explanation: '一、\n二、\n三、\n四、\n五、' }), 'I16'],
    ['a long name', withRow(3, { name: '全县农村义务教育阶段学生营养改善计划补助资金发放及时率' }), 'D16'],
    ['a long span of dates', withRow(3, { actual: '2023年1月1日至2023年12月31日' }), 'F16'],
    ['a long goal', { ...example, expectedGoal: '完成目标。\n'.repeat(20) }, 'B11'],
    ['a long unit', { ...example, implementer: '新疆维吾尔自治区昌吉回族自治州档案馆及所属事业单位'.repeat(3) }, 'H4'],
  ])('%s is found, and whole after one fitting', (_, content, cell) => {
    const { grid, layout } = typedIn(content, knowsMerges);
    const before = fit(grid, layout);
    expect(addresses(before?.cutTexts)).toEqual([cell]);
    expect(before?.tooLong).toEqual([]);
    const after = fit(grid, withSizes(layout, before?.sizes as FormFit['sizes']));
    expect(after).toMatchObject({ cutTexts: [], tooLong: [], cutNumbers: [] });
    expect(after?.sizes).toEqual({ heights: [], widths: [], wraps: [] });
  });

  it('a text that no row can show is listed by itself, and its row is as high as can be', () => {
    const { grid, layout } = typedIn(withRow(3, { explanation: '因'.repeat(500) }), knowsMerges);
    const found = fit(grid, layout);
    expect(addresses(found?.tooLong)).toEqual(['I16']);
    expect(found?.sizes.heights).toContainEqual({ row: 15, height: 409 });
    expect(fit(grid, withSizes(layout, found?.sizes as FormFit['sizes']))?.sizes.heights).toEqual([]);
  });

  it('rows that a user made higher stay', () => {
    const { grid, layout } = typedIn(withRow(3, { explanation: long }), knowsMerges);
    const higher = { ...layout, rowHeights: layout.rowHeights.map(() => 300) };
    expect(fit(grid, higher)).toMatchObject({ cutTexts: [], sizes: { heights: [], widths: [], wraps: [] } });
  });

  it('hidden rows and columns are left alone', () => {
    const { grid, layout } = typedIn(withRow(3, { explanation: long }), knowsMerges);
    const hidden = { ...layout, rowHeights: layout.rowHeights.map((height, row) => (row === 15 ? 0 : height)) };
    expect(fit(grid, hidden)?.cutTexts).toEqual([]);
    const narrowed = { ...layout, columnWidths: layout.columnWidths.map((width, at) => (at > 7 ? 0 : width)) };
    expect(fit(grid, narrowed)?.cutTexts).toEqual([]);
  });

  it('what is turned or shrinks is not reckoned', () => {
    const { grid, layout } = typedIn(withRow(3, { explanation: long }), knowsMerges);
    const look = (part: Partial<TextLook>) => ({
      ...layout,
      looks: layout.looks.map((row) => row.map((one) => ({ ...one, ...part }))),
    });
    expect(fit(grid, look({ isTurned: true }))?.cutTexts).toEqual([]);
    expect(fit(grid, look({ wrap: false, shrinks: true }))?.cutTexts).toEqual([]);
  });

  it('a text left in one line is cut by its filled neighbour, and is wrapped', () => {
    const { grid, layout } = typedIn(withRow(3, { name: '全县农村义务教育阶段学生营养改善率' }), knowsMerges);
    const looks = layout.looks.map((row, at) => (at === 15 ? row.map((one) => ({ ...one, wrap: false })) : row));
    const found = fit(grid, { ...layout, looks });
    expect(addresses(found?.cutTexts)).toEqual(['D16']);
    expect(found?.sizes.wraps).toEqual(['D16']);
    expect(found?.sizes.heights.map(({ row }) => row)).toEqual([15]);
  });

  it('a larger font needs more room', () => {
    const sheet = plan(withRow(3, { explanation: long }));
    const found = fit(plannedGrid(sheet, origin), plannedLayout(sheet, 16, knowsMerges));
    expect(addresses(found?.cutTexts)).toContain('I16');
  });
});

describe('numbers', () => {
  const money = { initialBudget: 1234567890.12, budget: 1234567890.12, executed: -1234567890.12 };
  const content: FormContent = { ...example, moneyUnit: '元', funds: { ...example.funds, appropriation: money } };

  it('that do not fit are found, and their columns made wide enough', () => {
    const sheet = plan(content);
    const grid = plannedGrid(sheet, origin);
    const layout = plannedLayout(sheet, 10, true);
    const before = fit(grid, layout);
    expect(addresses(before?.cutNumbers)).toEqual(['E7', 'F7', 'G7']);
    expect(before?.cutTexts).toEqual([]);
    expect(fit(grid, withSizes(layout, before?.sizes as FormFit['sizes']))?.cutNumbers).toEqual([]);
  });

  it('of 元 fit the form made for 元', () => {
    const sheet = plan(content, 'yunnan-14');
    expect(sheet.numberFormats[6]?.[4]).toBe('#,##0.00');
    expect(fit(plannedGrid(sheet, origin), plannedLayout(sheet, 10, true))?.cutNumbers).toEqual([]);
  });
});

describe('what is known of the sheet', () => {
  it('a row that grows by itself is never cut, but for merged cells', () => {
    const { grid, layout } = typedIn(withRow(3, { name: long, explanation: long }), true);
    const growing = { ...layout, growingRows: new Set([15]) };
    expect(addresses(fit(grid, growing)?.cutTexts)).toEqual(['I16']);
  });

  it('a form below what was read is not judged', () => {
    const { grid, layout } = typedIn(example, false);
    expect(fit(grid, { ...layout, rowHeights: layout.rowHeights.slice(0, 20) })).toBeNull();
  });

  it('without looks only what is cut in any usual font is found', () => {
    const { grid, layout } = typedIn(withRow(3, { explanation: '因'.repeat(200) }), false);
    expect(addresses(fit(grid, { ...layout, looks: [] })?.cutTexts)).toEqual(['I16']);
  });
});
