import { Zip, ZipDeflate, strToU8 } from 'fflate';
import { cellAddress } from '../core/cell/a1';
import { joinBytes } from '../ooxml/joinBytes';

/** A table of values for a sheet of its own. */
export interface ValueTable {
  readonly name: string;
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  /** Texts stay texts, whatever they look like; null is an empty cell. */
  readonly rows: Iterable<readonly (string | number | null)[]>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** What XML cannot hold. */
const NO_TEXT = /[^\P{Cc}\t\n\r]|[\uD800-\uDFFF\uFFFE\uFFFF]/gu;
/** Of the cell formats in STYLES: headings, and texts that are entered in the cells. */
const HEADING = 1;
const TEXT = 2;
const PAPER_A4 = 9;

/**
 * Tables as the sheets of an .xlsx file: headings that stay in sight and stand on every page, one page wide. A row is packed when it is
 * there, so that no sheet is ever held whole; small enough for a page to fetch.
 */
export function writeTables(tables: readonly ValueTable[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [path, pieces] of partsOf(tables)) {
    const part = new ZipDeflate(path);
    zip.add(part);
    part.push(strToU8(DECLARATION));
    for (const piece of pieces) part.push(strToU8(piece));
    part.push(new Uint8Array(0), true);
  }
  zip.end();
  return joinBytes(chunks);
}

/** Every part of the package, in pieces. */
function partsOf(tables: readonly ValueTable[]): readonly (readonly [path: string, pieces: Iterable<string>])[] {
  const sheets = tables.map((table, index) => ({ table, part: `worksheets/sheet${index + 1}.xml` }));
  const overrides = sheets.map(({ part }) => `<Override PartName="/xl/${part}" ContentType="${TYPES}.worksheet+xml"/>`);
  return [
    [
      '[Content_Types].xml',
      [
        `<Types xmlns="${PACKAGE}/content-types">`,
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
        `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>`,
        ...overrides,
        `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
      ],
    ],
    ['_rels/.rels', [relations([['officeDocument', 'xl/workbook.xml']])]],
    ['xl/workbook.xml', [workbook(tables.map(({ name }) => name))]],
    [
      'xl/_rels/workbook.xml.rels',
      [relations([...sheets.map(({ part }) => ['worksheet', part] as const), ['styles', 'styles.xml']])],
    ],
    ['xl/styles.xml', [STYLES]],
    ...sheets.map(({ table, part }) => [`xl/${part}`, worksheet(table)] as const),
  ];
}

function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = names.map(
    (name, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escaped(name.replaceAll("'", "''"))}'!$1:$1</definedName>`,
  );
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets>` +
    `<definedNames>${titles.join('')}</definedNames></workbook>`
  );
}

function* worksheet({ columns, rows }: ValueTable): Generator<string> {
  yield (
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    '<sheetViews><sheetView workbookViewId="0">' +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columns.map(({ width }, index) => column(index + 1, width)).join('')}</cols><sheetData>`
  );
  yield row(
    columns.map(({ heading }) => heading),
    0,
  );
  let index = 1;
  for (const values of rows) yield row(values, index++);
  yield `</sheetData><pageSetup paperSize="${PAPER_A4}" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ALIGNED = '<alignment vertical="top" wrapText="1"/>';
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font>` +
  '<font><b/><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE2EFDA"/></patternFill></fill></fills>' +
  '<borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3">' +
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${ALIGNED}</xf>` +
  `<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">${ALIGNED}</xf>` +
  `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${ALIGNED}</xf>` +
  '</cellXfs></styleSheet>';

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function column(number: number, width: number): string {
  return `<col min="${number}" max="${number}" width="${width}" customWidth="1"/>`;
}

function row(values: readonly (string | number | null)[], index: number): string {
  return `<row r="${index + 1}">${values.map((value, at) => cell(value, index, at)).join('')}</row>`;
}

function cell(value: string | number | null, row: number, column: number): string {
  const address = cellAddress(row, column);
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  const style = row === 0 ? HEADING : TEXT;
  if (value === null || value === '') return `<c r="${address}" s="${style}"/>`;
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function escaped(text: string): string {
  return text
    .replace(NO_TEXT, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
