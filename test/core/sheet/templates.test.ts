import { readdirSync } from 'node:fs';
import path from 'node:path';
import { blankFormContent } from '../../../src/core/sheet/blankFormContent';
import { exampleForms } from '../../../src/core/form/examples';
import type { FormContent } from '../../../src/core/form/formContent';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { cellAddress, parseCellAddress } from '../../../src/core/cell/a1';
import { parseArea } from '../../../src/core/cell/area';
import { textHeight } from '../../../src/core/sheet/fit/textHeight';
import { GENEROUS, TIGHT } from '../../../src/core/sheet/fit/textMeasure';
import { textWidth } from '../../../src/core/sheet/fit/wrappedLines';
import { planForm } from '../../../src/core/sheet/planForm';
import { totalScoreFormula } from '../../../src/core/sheet/plan/totalScoreFormula';
import type { SheetPlan } from '../../../src/core/sheet/sheetPlan';
import type { Span, Template } from '../../../src/core/sheet/template';
import {
  templateById,
  templateByName,
  templates,
  UnknownTemplateError,
} from '../../../src/core/sheet/templates/templateById';

const [example] = exampleForms as [FormContent];
/** Millimetres. */
const A4 = [210, 297] as const;
const points = (millimetres: number): number => (millimetres / 25.4) * 72;
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

function plan(id: string, content: FormContent = example): SheetPlan {
  const template = templateById(id);
  return planForm(template, content, { row: 0, column: 0 }, schemeByName(template.schemeId) as Scheme);
}

const width = ({ columnWidths }: Template, { from, to }: Span): number => sum(columnWidths.slice(from, to + 1));

/** Explanations, names and goals as long as people write them, and dates. */
function longContent(content: FormContent): FormContent {
  const indicators = content.indicators.map((indicator, index) => ({
    ...indicator,
    name: '全县农村义务教育阶段学生营养改善计划补助资金发放及时率（含寄宿生生活费补助）',
    target: '2023年1月1日至2023年12月31日',
    actual: index % 2 === 0 ? '12月31日前全部发放到位' : '-1,234,567,890.12元',
    explanation: '受疫情和汛期影响，部分项目开工较晚。'.repeat(index % 3 === 0 ? 12 : 4),
  }));
  const goal = '目标一：完成全年工作任务；\n目标二：资金及时足额拨付；\n'.repeat(5);
  return {
    ...content,
    indicators,
    expectedGoal: goal,
    actualGoal: `${goal}${'已按计划完成。'.repeat(40)}`,
    project: '2023年中央财政城乡义务教育补助经费（第二批直达资金）'.repeat(2),
    footers: { explanation: '因'.repeat(200), improvement: '改'.repeat(200), remarks: '注'.repeat(200) },
  };
}

/** Texts of a plan that need more height than the rows of their cells have, generously reckoned. */
function cutTexts({ formulas, merges, rowHeights, columnWidths }: SheetPlan, { font, title }: Template): string[] {
  const areas = new Map(merges.map((range) => [range.split(':')[0], parseArea(range)]));
  return formulas.flatMap((cells, row) =>
    cells.flatMap((text, column) => {
      if (typeof text !== 'string' || text === '' || text.startsWith('=')) return [];
      const { right, bottom } = areas.get(cellAddress(row, column)) ?? { right: column, bottom: row };
      const room = sum(columnWidths.slice(column, right + 1));
      const isTitle = text === title;
      const look = { size: isTitle ? font.titleSize : font.size, bold: isTitle };
      const needed = textHeight(text, room, look, GENEROUS);
      return needed > sum(rowHeights.slice(row, bottom + 1)) ? [cellAddress(row, column)] : [];
    }),
  );
}

function at({ formulas }: SheetPlan, address: string): unknown {
  const { row, column } = parseCellAddress(address);
  return formulas[row]?.[column];
}

test('every file of the folder is one of the templates', () => {
  const files = readdirSync(path.join(__dirname, '../../../src/core/sheet/templates'));
  expect(templates).toHaveLength(files.filter((file) => file !== 'templateById.ts').length);
});

describe.each(templates.map((template) => [template.id, template] as const))('the template %s', (id, template) => {
  const blank = blankFormContent(
    { ...example, project: '', department: '', implementer: '', rowsPerSubcategory: {} },
    template.indicators.sections,
  );

  it('has a name of its own and a scheme that is known', () => {
    expect(templates.filter(({ name }) => name === template.name)).toHaveLength(1);
    expect(schemeByName(template.schemeId)?.id).toBe(template.schemeId);
  });

  it('gives every column to one field, and merges no cell twice nor over something written', () => {
    for (const content of [example, blank]) {
      const { merges, formulas } = plan(id, content);
      const seen = new Set<string>();
      for (const range of merges) {
        const [first, last] = range.split(':').map(parseCellAddress);
        if (!first || !last) throw new Error(`No range: ${range}`);
        for (let row = first.row; row <= last.row; row += 1) {
          for (let column = first.column; column <= last.column; column += 1) {
            expect(seen.has(`${row},${column}`)).toBe(false);
            seen.add(`${row},${column}`);
            if (row !== first.row || column !== first.column) expect(formulas[row]?.[column]).toBe('');
          }
        }
      }
    }
  });

  it('is no wider than the page inside its margins, so that it prints whole where Excel does not fit the width', () => {
    const { page, columnWidths } = plan(id, blank);
    const { left, right } = page.margins;
    const [paper] = page.orientation === 'portrait' ? A4 : [...A4].reverse();
    expect(sum(columnWidths)).toBeLessThanOrEqual(points((paper ?? 0) - left - right));
    // Nearer to the edge than this some office printers do not reach.
    expect(Math.min(left, right)).toBeGreaterThanOrEqual(10);
    // Whole pixels at 100, 125, 150 and 200 %: rounding makes no column wider.
    expect(columnWidths.filter((width) => width % 3 !== 0)).toEqual([]);
  });

  it('is one page while it is empty, and two where it lies on its side', () => {
    const { page, rowHeights } = plan(id, blank);
    const { top, bottom } = page.margins;
    const [pages, paper] = page.orientation === 'portrait' ? [1, A4[1]] : [2, A4[0]];
    expect(sum(rowHeights)).toBeLessThan(pages * points(paper - top - bottom));
  });

  it('has a column of at least 100 points for reasons, or the whole foot', () => {
    const { columns } = template.indicators;
    const reason =
      columns.find(({ field }) => field === 'explanation') ??
      template.footers.find(({ field }) => field === 'explanation')?.value;
    if (!reason) throw new Error(`${id} has no place for reasons`);
    expect(width(template, reason)).toBeGreaterThanOrEqual(100);
  });

  it('shows amounts of its unit whole: usual ones in any font, more than a thousand million 元 in its own', () => {
    const most = {
      元: [['1,234,567,890.12', GENEROUS]] as const,
      万元: [
        ['12,345.67', GENEROUS],
        ['123,456.78', TIGHT],
      ] as const,
    }[template.moneyUnit];
    const font = { size: template.font.size, bold: false };
    for (const column of template.funds.columns) {
      if (!['initialBudget', 'budget', 'executed'].includes(column.field)) continue;
      for (const [text, measure] of most) {
        expect(textWidth(text, font, measure) + measure.sides).toBeLessThanOrEqual(width(template, column));
      }
    }
  });

  it('cuts no text, neither its own nor long ones', () => {
    for (const content of [blank, example, longContent(blank)])
      expect(cutTexts(plan(id, content), template)).toEqual([]);
  });

  it('has weights of 一级指标 its scheme knows', () => {
    const scheme = schemeByName(template.schemeId) as Scheme;
    const categories = template.indicators.sections.map(({ category }) => category);
    expect(categories).toEqual(expect.arrayContaining(scheme.sections.map(({ category }) => category)));
  });
});

describe('what the templates have of their own', () => {
  it.each([
    ['yunnan-14', 'E12', '指标性质'],
    ['yunnan-14', 'G12', '度量单位'],
    [
      'yunnan-14',
      'J13',
      '=ZPB.INDSCORE(F13&IF(ISNUMBER(-RIGHT(TRIM(F13))),G13,""),H13&IF(ISNUMBER(-RIGHT(TRIM(H13))),G13,""),I13,E13&"")',
    ],
    ['yunnan-14', 'A25', '其他需要\n说明事项'],
    ['yunnan-14', 'A26', '总分'],
    ['sichuan', 'K5', '原因'],
    ['sichuan', 'C8', '　　　财政专户管理资金'],
    ['sichuan', 'A26', '合计'],
    ['sichuan', 'A27', '评价结论'],
    ['hubei', 'A5', '预算执行情况\n（万元）\n（20分）'],
    ['hubei', 'F5', '得分\n（20分×执行率）'],
    ['hubei', 'F6', '=IF(OR(C6="",D6=""),"",ZPB.EXECSCORE(C6,D6,20,"湖北"))'],
    ['hubei', 'F8', ''],
    [
      'hubei',
      'F20',
      `=${totalScoreFormula(
        {
          targets: 'D7:D19',
          actuals: 'E7:E19',
          weights: null,
          scores: 'F7:F19',
          execution: { score: 'F6', budget: 'C6', executed: 'D6', weight: null },
        },
        defaultScheme,
      )}`,
    ],
    ['hubei', 'A21', '偏差大或目标\n未完成原因分析'],
    ['rural-revitalization', 'E12', '分值'],
    ['rural-revitalization', 'H13', '=ZPB.INDSCORE(F13&"",G13&"",E13)'],
    ['whole-department', 'A3', '部门（单位）\n名称'],
    ['whole-department', 'C6', '其中：基本支出'],
  ])('%s has in %s %j', (id, address, expected) => {
    expect(at(plan(id), address)).toBe(expected);
  });

  it('a form has only the rows of 项目资金 that are wanted', () => {
    const sheet = plan('sichuan', { ...example, fundParts: ['appropriation', 'ownFunds'] });
    expect([6, 7, 8, 9].map((row) => at(sheet, `C${row}`))).toEqual(['总额', '其中：财政资金', '　　　单位资金', '']);
    expect(at(sheet, 'E6')).toBe('=IF(COUNT(E7:E8)=0,"",ROUND(SUM(E7:E8),6))');
  });

  it('an id of before is still found', () => {
    expect(templateById('link-funds').id).toBe('rural-revitalization');
    expect(templateByName('link-funds')).toBe(templateById('rural-revitalization'));
    expect(templateByName('none')).toBeNull();
  });

  it('an unknown id is a mistake of the program', () => {
    expect(() => templateById('none')).toThrow(UnknownTemplateError);
  });
});
