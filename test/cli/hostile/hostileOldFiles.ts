import { utils, write } from '@e965/xlsx';
import type { BookType, WorkSheet } from '@e965/xlsx';
import { part, rawZip, repeatedPart } from '../../xlsx/rawZip';
import { compoundFile } from '../../xls/compoundFile';
import type { HostileFile } from './hostileFiles';

const SPREADSHEET = part('mimetype', 'application/vnd.oasis.opendocument.spreadsheet');
const MANIFEST = part('META-INF/manifest.xml', '<manifest:manifest/>');
const CONTENT = 'content.xml';
const ODS_BEGIN =
  '<office:document-content><office:body><office:spreadsheet><table:table table:name="1"><table:table-row>';
const ODS_END = '</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>';
const ODS_CELL = '<table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>';

function ods(repeated: string, times: number): Buffer {
  return rawZip([SPREADSHEET, MANIFEST, repeatedPart(CONTENT, ODS_BEGIN, repeated, times, ODS_END)]);
}

function workbook(sheet: WorkSheet, bookType: BookType): Buffer {
  return write(utils.book_new(sheet, '1'), { type: 'buffer', bookType }) as Buffer;
}

function sheetOf(rows: number, columns: number): WorkSheet {
  return utils.aoa_to_sheet(Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1)));
}

/** A page whose table has a row many times. */
function page(repeated: string, times: number): Buffer {
  return Buffer.from(`<html><body><table>${repeated.repeat(times)}</table></body></html>`);
}

/** A workbook stream that begins and then says its rest is encrypted: BOF, FILEPASS with RC4 (MS-XLS 2.4.21, 2.4.117). */
function passwordStream(): Buffer {
  const begin = Buffer.from('0908100000060500d30dcc07c100000006020000', 'hex');
  const password = Buffer.alloc(4 + 54);
  password.writeUInt16LE(0x2f, 0);
  password.writeUInt16LE(54, 2);
  password.writeUInt16LE(1, 4);
  password.writeUInt16LE(1, 6);
  password.writeUInt16LE(1, 8);
  return Buffer.concat([begin, password, Buffer.alloc(4096)]);
}

/** Files of other formats that would harm a careless reader. */
export const hostileOldFiles: readonly HostileFile[] = [
  { name: '旧表截断', outcome: 'broken', content: () => workbook(sheetOf(9, 9), 'biff8').subarray(0, 1500) },
  { name: '旧表没有内容', outcome: 'broken', content: () => compoundFile(['/Workbook', Buffer.alloc(9)]) },
  { name: '旧表太多格', outcome: 'tooManyCells', content: () => workbook(sheetOf(2000, 51), 'biff8') },
  { name: '旧文档', outcome: 'oldDocument', content: () => compoundFile('/WordDocument') },
  { name: '网页没有表', outcome: 'notAWorkbook', content: () => Buffer.from('<html><body>请先登录</body></html>') },
  { name: '网页太多格', outcome: 'tooManyCells', content: () => page(`<tr>${'<td>1</td>'.repeat(8)}</tr>`, 60_000) },
  { name: '网页的引号没有尽头', outcome: 'formless', content: () => page('<tr><td title=">', 100_000) },
  {
    name: '网页里不显示的没有尽头',
    outcome: 'broken',
    content: () => page('<tr><td><script>', 100_000),
  },
  { name: '网页没有尽头', outcome: 'broken', content: () => Buffer.from(`<html><table>${'<tr><td>'.repeat(100_000)}`) },
  {
    name: '网页十万行',
    outcome: 'formless',
    content: () => page('<tr><td>一</td><td>二</td></tr>', 100_000),
  },
  {
    name: '网页百万列的格',
    outcome: 'formless',
    content: () => page('<tr><td colspan="1000000">一</td><td>二</td></tr>', 1),
  },
  {
    name: '网页百万列的格十万个',
    outcome: 'tooManyMerges',
    content: () => page('<tr><td colspan="1000000" rowspan="1000000">一</td></tr>', 100_000),
  },
  {
    name: '网页上千个长格',
    outcome: 'tooManyMerges',
    content: () =>
      page(`<tr>${'<td rowspan="100000">一</td>'.repeat(200)}</tr>${'<tr><td>1</td></tr>'.repeat(20_000)}`, 1),
  },
  {
    name: '网页的格写得古怪',
    outcome: 'tooManyMerges',
    content: () => page('<tr><td title="<" colspan="1000000" rowspan="1000000">一</td></tr>', 20_000),
  },
  {
    name: '网页里表套表一万层',
    outcome: 'tooManySheets',
    content: () => page('<tr><td><table>', 10_000),
  },
  {
    name: '网页里一格百万段',
    outcome: 'broken',
    content: (million) => Buffer.from(`<html><table><tr><td>${'<p>1'.repeat(million)}</table></html>`),
  },
  // <html><table><tr><td>项目</td></tr></table> in GBK.
  {
    name: '网页是GBK',
    outcome: 'formless',
    content: () =>
      Buffer.from('3c68746d6c3e3c7461626c653e3c74723e3c74643ecfeec4bf3c2f74643e3c2f74723e3c2f7461626c653e', 'hex'),
  },
  {
    name: '有密码的新表',
    outcome: 'encrypted',
    content: () => compoundFile(['/EncryptedPackage', Buffer.alloc(9)], ['/EncryptionInfo', Buffer.alloc(9)]),
  },
  { name: '有密码的旧表', outcome: 'encrypted', content: () => compoundFile(['/Workbook', passwordStream()]) },
  { name: 'ODS里3GB空格', outcome: 'tooLargeUnpacked', content: () => ods(' '.repeat(1000), 3_000_000) },
  {
    name: 'ODS太多格',
    outcome: 'tooManyCells',
    content: () => ods(`${ODS_CELL.repeat(8)}</table:table-row><table:table-row>`, 15_000),
  },
  {
    name: 'ODS重复的格',
    outcome: 'formless',
    content: () => ods(ODS_CELL.replace('>', ' table:number-columns-repeated="200000">'), 1),
  },
  {
    name: 'ODS十亿个格',
    outcome: 'formless',
    content: () => ods(ODS_CELL.replace('>', ' table:number-columns-repeated="1000000000">'), 1),
  },
  {
    name: 'ODS重复的行和格',
    outcome: 'memory',
    isSlow: true,
    content: () =>
      ods(
        ODS_CELL.replace('>', ' table:number-columns-repeated="16384">') +
          '</table:table-row><table:table-row table:number-rows-repeated="1048576">',
        2,
      ),
  },
  {
    name: '二进制表里3GB零',
    outcome: 'tooLargeUnpacked',
    content: () => rawZip([repeatedPart('xl/workbook.bin', '', Buffer.alloc(1e6), 3000, '')]),
  },
];
