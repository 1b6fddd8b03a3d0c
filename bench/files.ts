import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkWorkbook } from '../src/files/checkWorkbook';
import { exampleForms } from '../src/core/form/examples';
import { defaultScheme } from '../src/core/scheme/schemes';
import { readForms } from '../src/core/sheet/readForms';
import { national2020 } from '../src/core/sheet/templates/national2020';
import { readTables } from '../src/files/readTables';
import { formWorkbook } from '../src/xlsx/writePlan';
import { rounded } from './measure';

const FILES = 200;
/** Before as many the code is not compiled. */
const WARM_UP = 50;

/** What finding the forms of a file and checking them take beside opening it, which does not depend on how forms are read. */
export async function benchFiles(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zpb-bench-'));
  try {
    const path = join(folder, 'form.xlsx');
    writeFileSync(path, await formWorkbook(national2020, exampleForms.slice(0, 1), defaultScheme));
    const spent = { opening: 0, reading: 0, checking: 0 };
    for (let file = -WARM_UP; file < FILES; file += 1) {
      const start = performance.now();
      const tables = await readTables(path);
      if (!tables.ok) throw new Error(tables.message);
      const opened = performance.now();
      tables.sheets.forEach(({ grid }) => readForms(grid));
      const read = performance.now();
      checkWorkbook(tables.sheets, null);
      if (file < 0) continue;
      spent.opening += opened - start;
      spent.reading += read - opened;
      spent.checking += performance.now() - read;
    }
    // The check reads the sheets itself.
    const ratio = (time: number): string => rounded(time / spent.opening);
    console.log(`Opening, reading and checking ${FILES} files of one form`);
    console.log(`  opening a file        ${rounded(spent.opening / FILES)} ms`);
    console.log(
      `  readForms             ${rounded(spent.reading / FILES)} ms (ratio to opening ${ratio(spent.reading)})`,
    );
    console.log(
      `  reading and checking  ${rounded(spent.checking / FILES)} ms (ratio to opening ${ratio(spent.checking)})`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
