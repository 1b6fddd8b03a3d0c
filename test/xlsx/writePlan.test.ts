import ExcelJS from 'exceljs';
import { writeFile } from 'node:fs/promises';
import { exampleForms } from '../../src/core/form/examples';
import type { FormContent } from '../../src/core/form/formContent';
import { defaultScheme } from '../../src/core/scheme/schemes';
import { readForms } from '../../src/core/sheet/readForms';
import { isOwnFormula } from '../../src/core/sheet/ruleMarker';
import { national2020 } from '../../src/core/sheet/templates/national2020';
import { readTables } from '../../src/files/readTables';
import { formWorkbook } from '../../src/xlsx/writePlan';
import { calculatedValues, plainPlan } from './calculatedWorkbook';
import { temporaryFolder } from './temporaryFolder';

const file = temporaryFolder();

async function written(contents: readonly FormContent[]): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const content = await formWorkbook(national2020, contents, defaultScheme);
  await workbook.xlsx.load(content.buffer as ArrayBuffer);
  return workbook;
}

function firstExample(): FormContent {
  const [content] = exampleForms;
  if (!content) throw new Error('There are no examples');
  return content;
}

describe('formWorkbook', () => {
  it('writes one sheet per form, named after the project, no name twice', async () => {
    const { worksheets } = await written([...exampleForms, firstExample()]);

    expect(worksheets.map(({ name }) => name)).toEqual([
      '档案事业费',
      '访惠聚为民办实事',
      '档案信息化建设',
      '档案事业费 (2)',
    ]);
  });

  it('writes what the plan says, cell by cell', async () => {
    const plan = plainPlan(firstExample());
    await writeFile(file('form.xlsx'), await formWorkbook(national2020, [firstExample()], defaultScheme));

    const reading = await readTables(file('form.xlsx'));

    if (!reading.ok) throw new Error(reading.message);
    const grid = reading.sheets[0]?.grid;
    expect(reading.partial).toEqual([{ kind: 'uncalculated' }]);
    expect(grid?.formulas).toEqual(plan.formulas);
    expect(
      grid?.numberFormats.map((line, row) => line.filter((_, column) => plan.formulas[row]?.[column] !== '')),
    ).toEqual(plan.numberFormats.map((line, row) => line.filter((_, column) => plan.formulas[row]?.[column] !== '')));
  });

  it('keeps merges, sizes, looks and the printed page', async () => {
    const plan = plainPlan(firstExample());
    const sheet = (await written([firstExample()])).worksheets[0];
    if (!sheet) throw new Error('no sheet');

    expect([...sheet.model.merges].sort()).toEqual([...plan.merges].sort());
    expect(sheet.getRow(1).height).toBe(plan.rowHeights[0]);
    expect(sheet.getColumn(4).width).toBeCloseTo(((plan.columnWidths[3] ?? 0) * 96) / 72 / 7, 2);
    expect(sheet.getCell('A1').font).toMatchObject({ name: '宋体', size: 16, bold: true });
    expect(sheet.getCell('E14').alignment).toMatchObject({ horizontal: 'center', vertical: 'middle', wrapText: true });
    expect(sheet.getCell('J25').border).toMatchObject({ right: { style: 'thin' }, bottom: { style: 'thin' } });
    expect(sheet.getCell('A1').border?.top).toBeUndefined();
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printArea: 'A1:J25',
    });
  });

  it('keeps entry help and the live highlights, marked as the add-in marks its own', async () => {
    const plan = plainPlan(firstExample());
    const sheet = (await written([firstExample()])).worksheets[0];
    const { conditionalFormattings } = sheet?.model as unknown as {
      conditionalFormattings: { ref: string; rules: { formulae: string[]; style: unknown }[] }[];
    };

    expect(sheet?.getCell('G14').dataValidation).toMatchObject({
      type: 'decimal',
      errorStyle: 'warning',
      promptTitle: '分值',
    });
    expect(conditionalFormattings.map(({ ref }) => ref).sort()).toEqual(
      plan.highlights.map(({ range }) => range).sort(),
    );
    expect(
      conditionalFormattings.flatMap(({ rules }) => rules.flatMap(({ formulae }) => formulae)).every(isOwnFormula),
    ).toBe(true);
    const [style] = conditionalFormattings.flatMap(({ rules }) => rules.map((rule) => rule.style));
    expect(style).toMatchObject({
      font: { bold: true },
      border: { top: { style: 'dashed' }, left: { style: 'dashed' } },
      numFmt: { formatCode: plan.highlights[0]?.mark.numberFormat },
    });
  });

  it('keeps texts that look like formulas texts', async () => {
    const sheet = (await written([{ ...firstExample(), project: '=1+1', department: "'甲" }])).worksheets[0];

    expect(sheet?.getCell('C3').value).toBe('=1+1');
    expect(sheet?.getCell('C4').value).toBe("'甲");
  });

  it.each(exampleForms.map((content, index) => [content.project, content, [98.5, 97.8, 98.5][index]] as const))(
    'adds %s up as it was printed',
    async (_project, content, total) => {
      const values = await calculatedValues(plainPlan(content));
      const plan = plainPlan(content);

      const { forms } = readForms({
        row: 0,
        column: 0,
        values,
        formulas: plan.formulas,
        numberFormats: plan.numberFormats,
      });

      expect(forms[0]?.totalScore?.value).toBe(total);
      expect(forms[0]?.totalWeight?.value).toBe(100);
    },
  );
});
