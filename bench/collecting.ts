import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleForms } from '../src/core/form/examples';
import { defaultScheme } from '../src/core/scheme/schemes';
import { national2020 } from '../src/core/sheet/templates/national2020';
import { formWorkbook } from '../src/xlsx/writePlan';
import { writeTables } from '../src/worksheets/writeTables';
import { buildProgram } from '../test/cli/hostile/builtProgram';
import { rounded } from './measure';
import type { Section } from './section';
import { ONCE } from './section';

const FEW = 100;
const MANY = 1000;
/** Has the process that collects, not those that check for it, print the most memory it has held, in kB. */
const PRINT_PEAK =
  'data:text/javascript,process.on("exit",()=>process.send||process.stderr.write(`peak ${process.resourceUsage().maxRSS}`))';

/** The processes that check for it have budgets of their own (checkBudget). */
const section: Section = {
  title: '`zpb collect`: how its memory grows with the files',
  effort: ONCE,
  measure: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zpb-bench-'));
    try {
      await buildProgram(join(folder, 'cli'));
      const few = await collecting(folder, FEW);
      const many = await collecting(folder, MANY);
      const growth = ((many.megabytes - few.megabytes) * 1000) / (MANY - FEW);
      const row = (files: number, { megabytes, perSecond }: Collected) => ({
        what: `${rounded(files)} files of one form`,
        figure: `${rounded(megabytes)} MB at most, ${rounded(perSecond)} files/s`,
      });
      return [
        row(FEW, few),
        row(MANY, many),
        { what: 'for each further 1,000 files', figure: `${rounded(growth)} MB` },
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
export default section;

interface Collected {
  readonly megabytes: number;
  readonly perSecond: number;
}

async function collecting(folder: string, files: number): Promise<Collected> {
  const pathOf = (name: string): string => join(folder, `${files}-${name}`);
  const [example] = exampleForms;
  if (!example) throw new RangeError('no example forms');
  mkdirSync(pathOf('forms'));
  const projects = Array.from({ length: files }, (_, file) => `${example.project}${file}`);
  for (const project of projects) {
    const content = await formWorkbook(national2020, [{ ...example, project }], defaultScheme);
    writeFileSync(join(pathOf('forms'), `${project}.xlsx`), content);
  }
  const list = {
    name: '名单',
    columns: [{ heading: '项目名称', width: 40 }],
    rows: projects.map((project) => [project]),
  };
  writeFileSync(pathOf('list.xlsx'), writeTables([list]));
  const start = performance.now();
  const { stderr } = spawnSync(
    process.execPath,
    [
      ...['--import', PRINT_PEAK, join(folder, 'cli/zpb.mjs'), 'collect', pathOf('forms')],
      ...['--list', pathOf('list.xlsx'), '--out', pathOf('out')],
    ],
    { encoding: 'utf8' },
  );
  const seconds = (performance.now() - start) / 1000;
  const [, peak] = /peak (\d+)/.exec(stderr) ?? [];
  if (peak === undefined) throw new Error(stderr);
  return { megabytes: Number(peak) / 1024, perSecond: files / seconds };
}
