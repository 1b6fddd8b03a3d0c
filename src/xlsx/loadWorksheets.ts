import type { Worksheet } from 'exceljs';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { LeanCommon, LeanWorksheet } from './leanPackage';
import { UnreadableError } from '../ooxml/unreadableError';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Bytes of sheets that exceljs has in memory at a time, as objects many times as large. */
const TOGETHER = 1024 * 1024;

/**
 * Has exceljs read worksheets, a few at a time, and gives each with what it was made of. Styles and texts are read anew with every few
 * sheets: so that this takes no longer than the sheets do, as many sheets are read together as weigh as much.
 */
export async function* loadWorksheets(
  sheets: readonly LeanWorksheet[],
  common: LeanCommon,
): AsyncGenerator<readonly [lean: LeanWorksheet, sheet: Worksheet]> {
  const together = Math.max(TOGETHER, (common.styles?.length ?? 0) + (common.texts?.length ?? 0));
  let few: LeanWorksheet[] = [];
  for (const sheet of sheets) {
    few.push(sheet);
    if (few.reduce((bytes, { xml }) => bytes + xml.length, 0) < together) continue;
    yield* load(few, common);
    few = [];
  }
  yield* load(few, common);
}

async function* load(
  sheets: readonly LeanWorksheet[],
  { isDate1904, styles, texts }: LeanCommon,
): AsyncGenerator<readonly [lean: LeanWorksheet, sheet: Worksheet]> {
  if (sheets.length === 0) return;
  const zip = new JSZip();
  sheets.forEach(({ xml }, index) => zip.file(`xl/worksheets/sheet${index + 1}.xml`, xml));
  if (styles) zip.file('xl/styles.xml', styles);
  if (texts) zip.file('xl/sharedStrings.xml', texts);
  zip.file('xl/workbook.xml', workbookXml(sheets.length, isDate1904));
  zip.file('xl/_rels/workbook.xml.rels', relationsXml(sheets.length));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await zip.generateAsync({ type: 'arraybuffer', compression: 'STORE' }));
  for (const [index, lean] of sheets.entries()) {
    const sheet = workbook.getWorksheet(index + 1);
    if (!sheet) throw new UnreadableError('broken');
    yield [lean, sheet];
  }
}

/** Sheets under names that exceljs accepts; their own are ours to keep. */
function workbookXml(count: number, isDate1904: boolean): string {
  const sheets = numbers(count).map((id) => `<sheet name="${id}" sheetId="${id}" r:id="rId${id}"/>`);
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="${isDate1904 ? 1 : 0}"/><sheets>${sheets.join('')}</sheets></workbook>`;
}

function relationsXml(count: number): string {
  const relations = numbers(count).map(
    (id) => `<Relationship Id="rId${id}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${id}.xml"/>`,
  );
  return `<Relationships>${relations.join('')}</Relationships>`;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
