import ExcelJS from 'exceljs';
import { exampleForms } from '../../src/core/form/examples';
import { writeCalculatedWorkbook } from '../xlsx/calculatedWorkbook';
import { temporaryFolder } from '../xlsx/temporaryFolder';
import { runRecorded } from './runRecorded';

interface JsonFinding {
  readonly code: string;
  readonly severity: string;
  readonly cell: string;
  readonly message: string;
}

const file = temporaryFolder();
/** The first indicator's score in the national form. */
const SCORE = 'H13';

/** A published form as a file whose first score is calculated by this formula, with this result in the file. */
async function fileWith(name: string, formula: string, result: unknown): Promise<JsonFinding[]> {
  await writeCalculatedWorkbook(file(name), exampleForms.slice(0, 1));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file(name));
  const cell = workbook.worksheets[0]?.getCell(SCORE);
  if (!cell) throw new Error('The form has no score');
  cell.value = { formula, result: result ?? cell.result } as ExcelJS.CellFormulaValue;
  await workbook.xlsx.writeFile(file(name));
  const { out } = await runRecorded('check', '--json', file(name));
  return JSON.parse(out) as JsonFinding[];
}

const call = (name: string) => `${name}(E13&"",F13&"",G13)`;

test.each([
  ['stored.xlsx', call('_xldudf_ZPB_INDSCORE'), '#NAME?'],
  ['path.xlsx', call("'C:\\x.xla'!ZPB.INDSCORE"), '#NAME?'],
  ['nameless.xlsx', call('#REF!'), '#REF!'],
  ['value.xlsx', call('_xldudf_ZPB_INDSCORE'), '#VALUE!'],
])('a file whose score shows an error is told so: %s', async (name, formula, error) => {
  const findings = await fileWith(name, formula, { error });
  expect(findings).toContainEqual(
    expect.objectContaining({ code: 'cell.error', severity: 'error', cell: SCORE }) as JsonFinding,
  );
  expect(findings.find(({ cell }) => cell === SCORE)?.message).toContain(error);
});

test('the name Excel stores in every file is no error by itself', async () => {
  const findings = await fileWith('healthy.xlsx', call('_xldudf_ZPB_INDSCORE'), undefined);
  expect(findings.map(({ code }) => code)).not.toContain('cell.error');
});
