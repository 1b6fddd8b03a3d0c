import { strToU8, zipSync } from 'fflate';
import type { Grid } from '../../src/core/sheet/grid';
import { readForms } from '../../src/core/sheet/readForms';
import { ImportFaultError } from '../../src/intake/importFaultError';
import { readFile } from '../../src/intake/readFile';
import { hostileDocuments } from '../cli/hostile/hostileDocuments';
import { documentOf, paragraph, row, run, table } from '../docx/rawDocument';
import { formDocument } from './formDocument';

const formsIn = (grid: Grid) => readForms(grid).forms;
const fileOf = (...parts: readonly (Uint8Array | string)[]) => new Blob(parts as BlobPart[]);

/** Why nothing of the file was taken in. */
async function faultOf(file: Blob, name: string, signal?: AbortSignal): Promise<string> {
  try {
    await readFile(file, name, formsIn, signal);
  } catch (error) {
    if (error instanceof ImportFaultError) return error.fault;
    throw error;
  }
  return 'none';
}

test('the tables of a document come with their merged areas, widths, and lines around what is the table', async () => {
  const { tables, notes } = await readFile(fileOf(formDocument), '自评表.docx', formsIn);
  const [found] = tables;
  if (!found) throw new Error('A table');
  expect(notes).toEqual([]);
  expect(found.name).toEqual({ kind: 'table', number: 1, within: null });
  const { forms } = readForms(found.table.grid);
  expect(forms.map(({ project, year, indicators }) => [project?.value, year, indicators.length])).toEqual([
    ['水库维修', 2024, 2],
  ]);
  expect(found.table.merges).toContainEqual({ top: 0, left: 0, bottom: 0, right: 7 });
  expect(found.table.ruled).toEqual([{ top: 2, left: 0, bottom: 10, right: 7 }]);
  expect(found.table.columnWidths[2]).toBe(85);
  expect([found.placeOf(0, 0), found.placeOf(3, 4)]).toEqual([{ kind: 'above' }, { kind: 'table', row: 2, column: 3 }]);
});

test('the name of the file decides nothing where its bytes tell', async () => {
  expect((await readFile(fileOf(formDocument), '自评表.xls', formsIn)).tables).toHaveLength(1);
});

test('tracked changes and texts that were cut are said', async () => {
  const body = table([
    row([`<w:tc><w:p><w:ins>${run('长'.repeat(32_000))}</w:ins>${run('长'.repeat(1000))}</w:p></w:tc>`]),
  ]);
  const { notes } = await readFile(fileOf(documentOf(body)), 'a.docx', formsIn);
  expect(notes.map(({ kind }) => kind)).toEqual(['trackedChanges', 'cutTexts']);
});

const COMPOUND = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const padding = new Uint8Array(70_000);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const zipOf = (name: string) => zipSync({ [name]: strToU8('x') });

test.each<[name: string, file: Blob, fault: string]>([
  ['a.docx', fileOf(), 'empty'],
  ['a.docx', fileOf('PK'), 'otherDocument'],
  ['a.docx', fileOf(formDocument.subarray(0, 400)), 'broken'],
  ['a.docx', fileOf(documentOf(paragraph('没有表'))), 'noTable'],
  ['a.docx', fileOf(COMPOUND, padding, utf16('EncryptedPackage')), 'encrypted'],
  ['a.xlsx', fileOf(COMPOUND, padding.subarray(0, 65_520), utf16('EncryptedPackage')), 'encrypted'],
  ['a.doc', fileOf(COMPOUND, padding), 'otherDocument'],
  ['a.WPS', fileOf(COMPOUND, padding), 'otherDocument'],
  ['a.xls', fileOf(COMPOUND, padding), 'otherWorkbook'],
  ['a.et', fileOf(COMPOUND, padding), 'otherWorkbook'],
  ['a.xls', fileOf('<html><table></table></html>'), 'otherWorkbook'],
  ['a.ods', fileOf(zipOf('content.xml')), 'otherWorkbook'],
  ['a.odt', fileOf(zipOf('content.xml')), 'otherDocument'],
  ['a.xlsx', fileOf(zipOf('xl/workbook.xml')), 'broken'],
  ['a.xlsb', fileOf(zipOf('xl/workbook.bin')), 'otherWorkbook'],
  ['a.zip', fileOf(zipOf('a.docx')), 'archive'],
  ['a.rar', fileOf('Rar!\x1a\x07'), 'archive'],
  ['a.pdf', fileOf('%PDF-1.7'), 'pdf'],
  ['扫描.docx', fileOf('%PDF-1.7'), 'pdf'],
  ['a.jpg', fileOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0])), 'picture'],
  ['a.png', fileOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47])), 'picture'],
  ['a.txt', fileOf('甲'), 'unknown'],
  ['没有扩展名', fileOf('甲'), 'unknown'],
])('%s that cannot be taken in says why: %#', async (name, file, fault) => {
  expect(await faultOf(file, name)).toBe(fault);
});

test('a file that has gone meanwhile is named', async () => {
  const gone = { size: 10, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotReadableError')) }) };
  expect(await faultOf(gone as never, 'a.docx')).toBe('noAccess');
  const shorter = { size: 10, slice: () => new Blob([]) };
  expect(await faultOf(shorter as never, 'a.docx')).toBe('noAccess');
});

test('a file above the limit is not touched', async () => {
  const slice = jest.fn();
  expect(await faultOf({ size: 200 * 1024 * 1024, slice } as never, 'a.docx')).toBe('tooLarge');
  expect(slice).not.toHaveBeenCalled();
});

test('whoever stops the reading is not kept waiting', async () => {
  expect(await faultOf(fileOf(formDocument), 'a.docx', AbortSignal.abort())).toBe('stopped');
});

const FAULTS: Readonly<Record<string, string>> = {
  formless: 'none',
  tooLargeUnpacked: 'tooMuch',
  tooManySheets: 'tooMuch',
  tooManyCells: 'tooMuch',
};
const FEW = 100_000;

test.each(hostileDocuments.map((hostile) => [hostile.name, hostile] as const))(
  '%s',
  async (_, { content, outcome }) => {
    const bytes = await content(FEW);
    const fault = await faultOf(fileOf(bytes), '来历不明.docx');
    expect([fault === 'noTable' ? 'none' : fault]).toEqual([FAULTS[outcome] ?? outcome]);
  },
);
