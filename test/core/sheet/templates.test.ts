import { blankFormContent } from '../../../src/core/form/blankFormContent';
import { exampleForms } from '../../../src/core/form/examples';
import type { FormContent } from '../../../src/core/form/formContent';
import { schemeByName } from '../../../src/core/scheme/schemes';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { parseCellAddress } from '../../../src/core/sheet/a1';
import { planForm } from '../../../src/core/sheet/planForm';
import type { SheetPlan } from '../../../src/core/sheet/sheetPlan';
import { templateById, templates, UnknownTemplateError } from '../../../src/core/sheet/templates/templateById';

const [example] = exampleForms as [FormContent];
/** Millimetres. */
const A4 = [210, 297] as const;
const points = (millimetres: number): number => (millimetres / 25.4) * 72;
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

function plan(id: string, content: FormContent = example): SheetPlan {
  const template = templateById(id);
  return planForm(template, content, { row: 0, column: 0 }, schemeByName(template.schemeId) as Scheme);
}

function at({ formulas }: SheetPlan, address: string): unknown {
  const { row, column } = parseCellAddress(address);
  return formulas[row]?.[column];
}

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

  it('fits on one A4 page while it is empty, and its width without shrinking much', () => {
    const { page, columnWidths, rowHeights } = plan(id, blank);
    const { left, right, top, bottom } = page.margins;
    const [width, height] = page.orientation === 'portrait' ? A4 : [...A4].reverse();
    const scale = Math.min(1, points((width ?? 0) - left - right) / sum(columnWidths));
    expect(scale).toBeGreaterThan(0.9);
    expect(sum(rowHeights) * scale).toBeLessThan(points((height ?? 0) - top - bottom));
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
    ['yunnan-14', 'A25', '其他需要说明事项'],
    ['yunnan-14', 'A26', '总分'],
    ['sichuan', 'K5', '原因'],
    ['sichuan', 'C8', '　　　财政专户管理资金'],
    ['sichuan', 'A26', '合计'],
    ['sichuan', 'A27', '评价结论'],
    ['hubei', 'A5', '预算执行情况\n（万元）\n（20分）'],
    ['hubei', 'F5', '得分\n（20分×执行率）'],
    ['hubei', 'F6', '=IF(OR(C6="",D6=""),"",ZPB.EXECSCORE(C6,D6,20,"湖北"))'],
    ['hubei', 'F8', ''],
    ['hubei', 'F20', '=IF(COUNT(F6,F7:F19)=0,"",ROUND(SUMIF(F6,"<9E+307")+SUMIF(F7:F19,"<9E+307"),2))'],
    ['hubei', 'A21', '偏差大或目标\n未完成原因分析'],
    ['link-funds', 'E12', '分值'],
    ['link-funds', 'H13', '=ZPB.INDSCORE(F13&"",G13&"",E13)'],
    ['whole-department', 'A3', '部门（单位）名称'],
    ['whole-department', 'C6', '其中：基本支出'],
  ])('%s has in %s %j', (id, address, expected) => {
    expect(at(plan(id), address)).toBe(expected);
  });

  it('a form has only the rows of 项目资金 that are wanted', () => {
    const sheet = plan('sichuan', { ...example, fundParts: ['appropriation', 'ownFunds'] });
    expect([6, 7, 8, 9].map((row) => at(sheet, `C${row}`))).toEqual(['总额', '其中：财政资金', '　　　单位资金', '']);
    expect(at(sheet, 'E6')).toBe('=IF(COUNT(E7:E8)=0,"",ROUND(SUM(E7:E8),6))');
  });

  it('an unknown id is a mistake of the program', () => {
    expect(() => templateById('none')).toThrow(UnknownTemplateError);
  });
});
