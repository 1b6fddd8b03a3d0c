import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { blankFormContent } from '../../src/core/sheet/blankFormContent';
import { exampleForms } from '../../src/core/form/examples';
import { defaultScheme, schemeByName } from '../../src/core/scheme/schemes';
import { readForms } from '../../src/core/sheet/readForms';
import { national2020 } from '../../src/core/sheet/templates/national2020';
import { templates } from '../../src/core/sheet/templates/templateById';
import { formWorkbook } from '../../src/xlsx/writePlan';
import { readTables } from '../../src/files/readTables';
import { totalCases, totalFormula, totalSheet } from '../core/sheet/plan/totalCases';
import { comparatorRows, coreScore, describeRow, plainFormula } from '../core/sheet/plainFormulas/scoreRows';
import { crossedRows, goldenRows, plainLines, plainRows, unitRows } from '../core/sheet/plainFormulas/plainRows';
import { convertWithLibreOffice, hasLibreOffice } from './libreOffice';
import { temporaryFolder } from './temporaryFolder';

const file = temporaryFolder();

/** Points. */
const UPRIGHT_A4 = [595, 842];
const LANDSCAPE_A4 = [842, 595];

/** Width and height in points of the pages a PDF has. */
async function pagesOf(path: string): Promise<number[][]> {
  const pdf = await readFile(path, 'latin1');
  const pages = [...pdf.matchAll(/\/Type\s*\/Page\s*\/Parent.*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  return pages.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]);
}

/** What typing a text into a cell gives: a formula, a number or the text. */
function entry(text: string): ExcelJS.CellValue {
  if (text.startsWith('=')) return { formula: text.slice(1) };
  if (text.startsWith("'")) return text.slice(1);
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** The files the tests look at, by name. */
async function writeFiles(): Promise<void> {
  await writeFile(file('forms.xlsx'), await formWorkbook(national2020, exampleForms, defaultScheme));
  for (const hasWeights of [true, false]) {
    const workbook = new ExcelJS.Workbook();
    totalCases.forEach((example, index) => {
      const sheet = workbook.addWorksheet(`例${index}`);
      for (const [address, text] of Object.entries(totalSheet(example))) sheet.getCell(address).value = entry(text);
      sheet.getCell('H20').value = { formula: totalFormula(hasWeights) };
    });
    await workbook.xlsx.writeFile(file(totalsFile(hasWeights)));
  }
  const scores = new ExcelJS.Workbook();
  const sheet = scores.addWorksheet('得分');
  comparatorRows().forEach((row, index) => {
    sheet.addRow([row.target, row.actual, row.weight, { formula: plainFormula(row, index) }]);
  });
  const frozen = scores.addWorksheet('定稿');
  plainLines(plainRows([...goldenRows(), ...crossedRows(), ...unitRows()])).forEach(({ cells, formula }) => {
    frozen.addRow([...cells, { formula }]);
  });
  await scores.xlsx.writeFile(file('scores.xlsx'));
  for (const template of templates) {
    const content = blankFormContent(
      { year: 2024, project: '', department: '', implementer: '', moneyUnit: '元', rowsPerSubcategory: {} },
      template.indicators.sections,
    );
    const scheme = schemeByName(template.schemeId) ?? defaultScheme;
    await writeFile(file(`${template.id}.xlsx`), await formWorkbook(template, [content], scheme));
  }
}

function totalsFile(hasWeights: boolean): string {
  return `totals-${String(hasWeights)}.xlsx`;
}

if (hasLibreOffice) {
  describe('a form opened in LibreOffice', () => {
    const recalculated = (name: string) => readTables(file(join('out', name)));

    beforeAll(async () => {
      await writeFiles();
      const calculated = ['forms.xlsx', totalsFile(true), totalsFile(false), 'scores.xlsx'];
      const printed = ['forms.xlsx', ...templates.map(({ id }) => `${id}.xlsx`)];
      await convertWithLibreOffice(calculated.map(file), 'xlsx', file('out'));
      await convertWithLibreOffice(printed.map(file), 'pdf', file('out'));
    });

    it('adds up to the printed totals', async () => {
      const reading = await recalculated('forms.xlsx');

      if (!reading.ok) throw new Error(reading.message);
      const forms = reading.sheets.flatMap(({ grid }) => readForms(grid).forms);
      expect(reading.partial).toEqual([]);
      expect(forms.map(({ totalScore }) => totalScore?.value)).toEqual([98.5, 97.8, 98.5]);
      expect(forms.map(({ grade }) => grade?.value)).toEqual(['优', '优', '优']);
    });

    it.each([true, false])('gives the same totals, errors and open rows included (weights: %s)', async (hasWeights) => {
      const reading = await recalculated(totalsFile(hasWeights));

      if (!reading.ok) throw new Error(reading.message);
      const shown = reading.sheets.map(
        ({ grid }) => grid.values[20 - 1 - grid.row]?.['H'.charCodeAt(0) - 65 - grid.column],
      );
      const expected = totalCases.map(({ total, unweighted }) => (hasWeights ? total : (unweighted ?? total)));
      expect(totalCases.map((example, index) => [example.name, shown[index]])).toEqual(
        totalCases.map((example, index) => [example.name, expected[index]]),
      );
    });

    it('scores by plain formulas as the rules do', async () => {
      const rows = comparatorRows();
      const reading = await recalculated('scores.xlsx');

      if (!reading.ok) throw new Error(reading.message);
      const scores = reading.sheets[0]?.grid.values.map((line) => line[3]);
      const differing = rows
        .map((row, index) => ({ row: describeRow(row), plain: scores?.[index], core: coreScore(row) }))
        .filter(({ plain, core }) => plain !== core);
      expect(differing).toEqual([]);
    });

    it('scores every row that 定稿 leaves to it as the rules do', async () => {
      const rows = plainRows([...goldenRows(), ...crossedRows(), ...unitRows()]);
      const reading = await recalculated('scores.xlsx');

      if (!reading.ok) throw new Error(reading.message);
      const scores = reading.sheets[1]?.grid.values.map((line) => line[3]);
      expect(rows.length).toBeGreaterThan(200);
      expect(rows.map(({ target, actual }, index) => [target, actual, scores?.[index]])).toEqual(
        rows.map(({ target, actual, score }) => [target, actual, score]),
      );
    });

    it('prints on one upright A4 page each', async () => {
      expect(await pagesOf(file('out/forms.pdf'))).toEqual(exampleForms.map(() => UPRIGHT_A4));
    });

    it.each(templates.map(({ id, orientation }) => [id, orientation]))(
      'prints an empty form of %s on A4, %s, on one page if upright and on two at most if not',
      async (id, orientation) => {
        const pages = await pagesOf(file(`out/${id}.pdf`));
        const page = orientation === 'portrait' ? UPRIGHT_A4 : LANDSCAPE_A4;
        expect(pages).toEqual(pages.map(() => page));
        expect(pages.length).toBeLessThanOrEqual(orientation === 'portrait' ? 1 : 2);
        expect(pages.length).toBeGreaterThan(0);
      },
    );
  });
} else {
  it('is not tried: LibreOffice (soffice) is not installed here, install libreoffice-calc to run these tests', () => {
    expect(hasLibreOffice).toBe(false);
  });
}
