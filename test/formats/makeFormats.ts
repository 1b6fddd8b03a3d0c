// Writes test/formats/files anew, with LibreOffice:  node scripts/runTs.mjs test/formats/makeFormats.ts FOLDER…
// FOLDERs hold published forms as .xlsx; the examples of the add-in come with them. LibreOffice calculates each workbook and makes
// the other formats of it, a document out of the page it makes; nothing of ours has a hand in them. The files are committed, so that
// tests need no LibreOffice.
import { copyFile, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { exampleForms } from '../../src/core/form/examples';
import { defaultScheme } from '../../src/core/scheme/schemes';
import { national2020 } from '../../src/core/sheet/templates/national2020';
import { formWorkbook } from '../../src/xlsx/writePlan';
import { convertWithLibreOffice } from '../xlsx/libreOffice';

const target = resolve('test/formats/files');
const work = await mkdtemp(join(tmpdir(), 'zpb-formats-'));
try {
  await rm(target, { recursive: true, force: true });
  for (const [index, form] of exampleForms.entries()) {
    await writeFile(join(work, `example-${index + 1}.xlsx`), await formWorkbook(national2020, [form], defaultScheme));
  }
  for (const folder of process.argv.slice(2)) {
    for (const name of await readdir(folder)) {
      if (name.endsWith('.xlsx')) await copyFile(join(folder, name), join(work, name));
    }
  }
  const workbooks = await convert(await inFolder(work), 'xlsx', 'xlsx');
  // Of the uncalculated ones: texts that formulas gave before, LibreOffice writes as 0 into this format.
  await convert(await inFolder(work), 'xls', 'xls');
  for (const path of await convert(workbooks, 'ods', 'ods'))
    await writeFile(path, withoutPicture(await readFile(path)));
  const pages = await convert(workbooks, 'html', 'html');
  const documents = await convert(pages, 'docx:MS Word 2007 XML', 'docx', 'HTML (StarWriter)');
  // As systems that can only write pages call them.
  for (const page of pages) await rename(page, page.replace(/\.html$/, '.xls'));
  // Nobody reads it; it is told what to do.
  await convert(documents.slice(0, 1), 'doc', 'refused');
} finally {
  await rm(work, { recursive: true, force: true });
}

/** A spreadsheet without the picture of its first page, which is half of it. */
function withoutPicture(ods: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(ods)).filter(([name]) => !name.startsWith('Thumbnails/'));
  return zipSync(
    Object.fromEntries(parts.map(([name, part]) => [name, name === 'mimetype' ? [part, { level: 0 }] : part])),
  );
}

async function convert(paths: readonly string[], format: string, folder: string, filter?: string): Promise<string[]> {
  const out = join(target, folder);
  await mkdir(out, { recursive: true });
  await convertWithLibreOffice(paths, format, out, filter);
  await rm(join(out, 'profile'), { recursive: true, force: true });
  return inFolder(out);
}

async function inFolder(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => basename(name).includes('.'));
  return names.sort().map((name) => join(folder, name));
}
