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
import { interleaved, rounded } from './measure';
import type { Section } from './section';

const section: Section = {
  title: 'a file of one form: what finding its forms and checking them takes beside opening it',
  measure: async (effort) => {
    const folder = mkdtempSync(join(tmpdir(), 'zpb-bench-'));
    try {
      const path = join(folder, 'form.xlsx');
      writeFileSync(path, await formWorkbook(national2020, exampleForms.slice(0, 1), defaultScheme));
      const opened = async () => {
        const tables = await readTables(path);
        if (!tables.ok) throw new Error(tables.message);
        return tables.sheets;
      };
      const sheets = await opened();
      const speeds = await interleaved(
        {
          opening: async () => (await opened()).length,
          reading: () => sheets.filter(({ grid }) => readForms(grid)).length,
          // The check reads the sheets itself.
          checking: () => {
            checkWorkbook(sheets, null);
            return 1;
          },
        },
        effort,
      );
      const took = (name: 'opening' | 'reading' | 'checking') => `${rounded(1000 / speeds.perSecond(name))} ms`;
      const to = 'opening the file';
      return [
        { what: 'opening', figure: took('opening') },
        { what: 'readForms', figure: took('reading'), ratio: { value: speeds.ratio('opening', 'reading'), to } },
        {
          what: 'reading and checking',
          figure: took('checking'),
          ratio: { value: speeds.ratio('opening', 'checking'), to },
        },
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
export default section;
