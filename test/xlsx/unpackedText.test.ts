import { writeFile } from 'node:fs/promises';
import JSZip from 'jszip';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { PackageTooLargeError, unpackedText } from '../../src/xlsx/unpackedText';
import { temporaryFolder } from './temporaryFolder';

const file = temporaryFolder();

async function packed(content: string | Buffer): Promise<Buffer> {
  const zip = new JSZip();
  zip.file('xl/workbook.xml', '<workbook/>').file('xl/worksheets/sheet1.xml', content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 1 } });
}

async function sheetOf(content: string): Promise<JSZip.JSZipObject> {
  const part = (await JSZip.loadAsync(await packed(content))).file('xl/worksheets/sheet1.xml');
  if (!part) throw new Error('no sheet');
  return part;
}

test('a part is its text, also where characters lie across the pieces in which it is unpacked', async () => {
  const text = `一二三四五六七八九十x`.repeat(20_000);
  expect(await unpackedText(await sheetOf(`\uFEFF${text}`), 2_000_000)).toBe(text);
});

test('a part that just fits is read, one byte more is refused', async () => {
  const text = 'a'.repeat(100_000);
  expect(await unpackedText(await sheetOf(text), 100_000)).toHaveLength(100_000);
  await expect(unpackedText(await sheetOf(text), 99_999)).rejects.toThrow(PackageTooLargeError);
});

test('a small file that unpacks to hundreds of megabytes is not read, and the sentence says so', async () => {
  const bomb = await packed(Buffer.alloc(257 * 1024 * 1024, ' '));
  expect(bomb.length).toBeLessThan(4 * 1024 * 1024);
  await writeFile(file('小文件.xlsx'), bomb);
  const reading = await readWorkbook(file('小文件.xlsx'));
  expect(reading).toMatchObject({ ok: false, reason: 'tooLargeUnpacked' });
  expect(reading.ok ? '' : reading.message).toMatch(/解压后超过 256 MB.*小文件\.xlsx/s);
});
