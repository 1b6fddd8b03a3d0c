import JSZip from 'jszip';
import { chineseDateFormats } from './chineseDateFormats';
import { digitPixels } from './digitPixels';
import { unpackedText } from './unpackedText';

/** A workbook package cut down to its cells. */
export interface LeanPackage {
  readonly content: Buffer;
  /** A formula was saved without its result: the file has not been opened in Excel or WPS since a program wrote it. */
  readonly hasUncalculatedFormulas: boolean;
  /** Pixels of a digit in the default font, the unit of column widths. */
  readonly digitPixels: number;
}

/** Thrown when a zip file holds no workbook. */
export class NotAWorkbookError extends Error {
  constructor() {
    super('The package holds no xl/workbook.xml');
    this.name = 'NotAWorkbookError';
  }
}

const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
/** Bytes that all parts together may unpack to: many times what a workbook with a million empty cells does. */
const ROOM = 256 * 1024 * 1024;
/** Parts that cells come from. Comments, drawings, tables and names are left out: exceljs fails on some of them. */
const NEEDED =
  /^\/?(_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;

/**
 * Prepares a workbook for exceljs 4.4.0: only the parts with cells, element names without prefix, Chinese date formats
 * spelled out, empty cells dropped (some files carry a million of them). Throws NotAWorkbookError,
 * PackageTooLargeError, and jszip's errors.
 */
export async function leanPackage(content: Buffer): Promise<LeanPackage> {
  const source = await JSZip.loadAsync(content);
  const target = new JSZip();
  let hasUncalculatedFormulas = false;
  let stylesXml = '';
  let room = ROOM;
  for (const entry of Object.values(source.files)) {
    if (entry.dir || !NEEDED.test(entry.name)) continue;
    const name = entry.name.replace(/^\//, '');
    const text = await unpackedText(entry, room);
    room -= Buffer.byteLength(text);
    const xml = withoutPrefix(text);
    if (name.startsWith('xl/worksheets/')) hasUncalculatedFormulas ||= /<\/f>\s*<\/c>|<f\b[^>]*\/>\s*<\/c>/.test(xml);
    if (name === STYLES) stylesXml = xml;
    target.file(name, rewrite(name, xml));
  }
  if (!target.file(WORKBOOK)) throw new NotAWorkbookError();
  return {
    content: await target.generateAsync({ type: 'nodebuffer', compression: 'STORE' }),
    hasUncalculatedFormulas,
    digitPixels: digitPixels(stylesXml),
  };
}

function rewrite(name: string, xml: string): string {
  if (name === WORKBOOK) return xml.replace(/<definedNames>.*?<\/definedNames>/s, '');
  if (name === STYLES) return withChineseDateFormats(xml);
  return name.startsWith('xl/worksheets/') ? withoutEmptyCells(xml) : xml;
}

/** '<x:row>' becomes '<row>', as some programs prefix every element. */
function withoutPrefix(xml: string): string {
  const prefix = /<(\w+):(?:workbook|worksheet|sst|styleSheet|Relationships)\b/.exec(xml)?.[1];
  return prefix ? xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</') : xml;
}

function withChineseDateFormats(xml: string): string {
  const own = chineseDateFormats
    .filter(([id]) => !new RegExp(`numFmtId="${id}"[^>]*formatCode`).test(xml))
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
    .join('');
  const emptied = xml.replace(/<numFmts\b[^>]*\/>/, '');
  return emptied.includes('</numFmts>')
    ? emptied.replace('</numFmts>', `${own}</numFmts>`)
    : emptied.replace(/(<styleSheet\b[^>]*>)/, `$1<numFmts>${own}</numFmts>`);
}

/** Drops cells and rows without content, and the format of texts, which exceljs would take for dates. */
function withoutEmptyCells(xml: string): string {
  return xml
    .replace(/<c\b[^>]*\/>/g, '')
    .replace(/<row\b[^>]*\/>/g, '')
    .replace(/<c\b[^>]*\bt="(?:str|e|b)"[^>]*>/g, (cell) => cell.replace(/\ss="\d+"/, ''));
}
