import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Worksheet } from 'exceljs';
import { checkWorkbook } from '../../src/files/checkWorkbook';
import { exampleForms } from '../../src/core/form/examples';
import type { FormContent } from '../../src/core/form/formContent';
import { defaultScheme } from '../../src/core/scheme/schemes';
import { plainFormulas } from '../../src/core/sheet/plainFormulas/plainFormulas';
import { planForm } from '../../src/core/sheet/planForm';
import { templateById, templates } from '../../src/core/sheet/templates/templateById';
import { digitPixels } from '../../src/worksheets/digitPixels';
import { readTables } from '../../src/files/readTables';
import type { FileSheet } from '../../src/files/fileReading';
import { writePlan } from '../../src/xlsx/writePlan';

const folder = mkdtempSync(join(tmpdir(), 'zpb-layout-'));
afterAll(() => rmSync(folder, { recursive: true }));
const [example] = exampleForms as [FormContent];
const long = '受疫情和汛期影响，部分子项目开工较晚，'.repeat(5);

/** A form written to a file, changed by hand, and read again. */
async function written(change: (sheet: Worksheet) => void, id = 'national-2020'): Promise<FileSheet> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('表');
  writePlan(sheet, planForm(templateById(id), example, { row: 0, column: 0 }, defaultScheme, plainFormulas));
  change(sheet);
  const path = join(folder, 'form.xlsx');
  await workbook.xlsx.writeFile(path);
  const reading = await readTables(path);
  const [read] = reading.ok ? reading.sheets : [];
  if (!read) throw new Error('The file was not read');
  return read;
}

const sizeFindings = (sheet: FileSheet): string[] =>
  checkWorkbook([sheet], defaultScheme)
    .flatMap(({ forms }) => forms.flatMap(({ findings }) => findings))
    .filter(({ code }) => ['form.clipped', 'form.narrow', 'sheet.unmeasured'].includes(code))
    .map(({ code, cell }) => `${code} ${cell}`);

it.each(templates.map(({ id }) => id))('a form of ours is shown whole in its file: %s', async (id) => {
  expect(sizeFindings(await written(() => undefined, id))).toEqual([]);
});

it('sizes, merges and looks are those of the file', async () => {
  const { layout } = await written((sheet) => {
    sheet.getRow(15).hidden = true;
    sheet.getColumn(4).hidden = true;
    sheet.getCell('D16').alignment = { wrapText: false, shrinkToFit: true, textRotation: 90 };
  });
  expect(layout?.rowHeights[0]).toBe(30);
  expect(layout?.rowHeights[14]).toBe(0);
  expect(layout?.columnWidths.map((width) => Math.round(width))).toEqual([27, 57, 66, 0, 60, 60, 60, 36, 48, 54]);
  expect(layout?.merges).toContainEqual({ top: 12, left: 8, bottom: 12, right: 9 });
  expect(layout?.looks[15]?.[3]).toEqual({ fontSize: 10, bold: false, wrap: false, shrinks: true, isTurned: true });
});

it.each<[string, (sheet: Worksheet) => void, readonly string[]]>([
  ['a long explanation in a merged cell', (sheet) => (sheet.getCell('I16').value = long), ['form.clipped I16']],
  ['a long name', (sheet) => (sheet.getCell('D16').value = long), ['form.clipped D16']],
  [
    'a long name in a row that grows with it',
    (sheet) => {
      sheet.getCell('D16').value = long;
      delete (sheet.getRow(16) as Partial<ExcelJS.Row>).height;
    },
    [],
  ],
  [
    'a long explanation in a merged cell, whose row does not grow',
    (sheet) => {
      sheet.getCell('I16').value = long;
      delete (sheet.getRow(16) as Partial<ExcelJS.Row>).height;
    },
    ['form.clipped I16'],
  ],
  ['a number too wide', (sheet) => (sheet.getCell('E7').value = 123456789012345), ['form.narrow E7']],
  [
    'a number that shrinks',
    (sheet) => {
      sheet.getCell('E7').value = 123456789012345;
      sheet.getCell('E7').alignment = { shrinkToFit: true };
    },
    [],
  ],
])('%s', async (_, change, found) => {
  expect(sizeFindings(await written(change))).toEqual(found);
});

it.each([
  ['<fonts><font><sz val="11"/><name val="Calibri"/></font></fonts>', 7],
  ['<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><sz val="20"/></font></fonts>', 8],
  ['<fonts><font><name val="等线"/><sz val="11"/></font></fonts>', 8],
  ['<fonts><font><name val="宋体"/><sz val="12"/></font></fonts>', 8],
  ['', 7],
])('a digit of %s is %d pixels wide', (styles, pixels) => {
  expect(digitPixels(styles)).toBe(pixels);
});
