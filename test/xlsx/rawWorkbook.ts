import { writeFile } from 'node:fs/promises';
import JSZip from 'jszip';

/** What a workbook written by hand holds; the sheet's rows as XML. */
export interface RawWorkbook {
  readonly rows: string;
  /** 自评表 where nothing else is said. */
  readonly sheetName?: string;
  /** What follows the cells, e.g. '<mergeCells>…'. */
  readonly afterRows?: string;
  readonly cellFormats?: readonly number[];
  readonly customFormats?: Readonly<Record<number, string>>;
  readonly sharedStrings?: readonly string[];
  readonly date1904?: boolean;
  /** Prefix of every element of the main namespace, as some programs write it. */
  readonly prefix?: string;
  readonly moreParts?: Readonly<Record<string, string>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Writes a workbook with one sheet 自评表, its XML exactly as given, and gives back the path. */
export async function writeRawWorkbook(path: string, raw: RawWorkbook): Promise<string> {
  const zip = new JSZip();
  const prefixed = (xml: string): string => (raw.prefix ? withPrefix(xml, raw.prefix) : xml);
  zip.file('xl/workbook.xml', prefixed(workbookXml(raw)));
  zip.file(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE_RELATIONS}"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  );
  zip.file('xl/styles.xml', prefixed(stylesXml(raw)));
  zip.file(
    'xl/sharedStrings.xml',
    prefixed(`<sst xmlns="${MAIN}">${(raw.sharedStrings ?? []).map((item) => `<si>${item}</si>`).join('')}</sst>`),
  );
  zip.file(
    'xl/worksheets/sheet1.xml',
    prefixed(`<worksheet xmlns="${MAIN}"><sheetData>${raw.rows}</sheetData>${raw.afterRows ?? ''}</worksheet>`),
  );
  for (const [name, xml] of Object.entries(raw.moreParts ?? {})) zip.file(name, xml);
  await writeFile(path, await zip.generateAsync({ type: 'nodebuffer' }));
  return path;
}

function workbookXml({ date1904, sheetName = '自评表' }: RawWorkbook): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">#REF!</definedName></definedNames></workbook>`;
}

function stylesXml({ cellFormats = [0], customFormats = {} }: RawWorkbook): string {
  const formats = Object.entries(customFormats).map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  );
  const cells = cellFormats.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`);
  return `<styleSheet xmlns="${MAIN}">${formats.length > 0 ? `<numFmts>${formats.join('')}</numFmts>` : ''}<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
}

function withPrefix(xml: string, prefix: string): string {
  return xml.replace(/<(\/?)(\w)/g, `<$1${prefix}:$2`).replace(`xmlns="${MAIN}"`, `xmlns:${prefix}="${MAIN}"`);
}
