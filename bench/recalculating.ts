import { readFileSync } from 'node:fs';
import type { FunctionMetadata } from '../preview/engine/customFunctions';
import { startExcel } from '../preview/node/startExcel';
import { runBuiltFunctions } from './builtFunctions';
import { figureRows } from './figureRows';
import { median, rounded } from './measure';
import type { Section } from './section';

const CELLS = 20_000;
const NAMESPACE = 'ZPB';
const SCORE = 'INDSCORE';
/** Takes what INDSCORE takes and gives one of them back. */
const IDENTITY = 'IDENTITY';

/**
 * Microseconds of processor time a cell takes when the weights change, so that every cell asks anew. In a workbook of its own: beside
 * another function the one that comes first pays for what the other has left behind.
 */
async function recalculated(name: string, metadata: readonly FunctionMetadata[]): Promise<number> {
  const excel = await startExcel({ functions: { namespace: NAMESPACE, metadata } });
  runBuiltFunctions();
  CustomFunctions.associate(IDENTITY, (_target: unknown, _actual: unknown, weight: unknown) => weight);
  const rows = figureRows(CELLS);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange(`A1:C${CELLS}`).values = rows.map(({ texts }) => [...texts]);
    const calls = rows.map((_, row) => [`=${NAMESPACE}.${name}(A${row + 1},B${row + 1},C${row + 1})`]);
    sheet.getRange(`D1:D${CELLS}`).formulas = calls;
    await context.sync();
  });
  await excel.settle();
  globalThis.gc?.();
  const start = process.cpuUsage();
  await Excel.run(async (context) => {
    const weights = context.workbook.worksheets.getActiveWorksheet().getRange(`C1:C${CELLS}`);
    weights.values = rows.map(({ texts: [, , weight] }) => [weight + 1]);
    await context.sync();
  });
  await excel.settle();
  const { user, system } = process.cpuUsage(start);
  excel.dispose();
  return (user + system) / CELLS;
}

const section: Section = {
  title: `${CELLS.toLocaleString('en-US')} cells recalculated through Microsoft's runtime in the stand-in`,
  // The time is that of one recalculation, however long.
  effort: { rounds: 3, milliseconds: 0 },
  measure: async ({ rounds }) => {
    const { functions } = JSON.parse(readFileSync('dist/functions.json', 'utf8')) as { functions: FunctionMetadata[] };
    const scoring = functions.find(({ id }) => id === SCORE);
    if (!scoring) throw new Error(`functions.json lacks ${SCORE}`);
    const metadata = [scoring, { ...scoring, id: IDENTITY, name: IDENTITY }];
    const took = { [SCORE]: [] as number[], [IDENTITY]: [] as number[] };
    for (let round = -1; round < rounds; round += 1) {
      for (const name of round % 2 === 0 ? ([IDENTITY, SCORE] as const) : ([SCORE, IDENTITY] as const)) {
        const microseconds = await recalculated(name, metadata);
        if (round >= 0) took[name].push(microseconds);
      }
    }
    const ratios = took[SCORE].map((score, round) => score / (took[IDENTITY][round] ?? NaN));
    return [
      { what: 'an identity function', figure: `${rounded(median(took[IDENTITY]))} µs a cell` },
      {
        what: 'INDSCORE, ever-new texts',
        figure: `${rounded(median(took[SCORE]))} µs a cell`,
        ratio: { value: median(ratios), to: 'the time of the identity function' },
        target: { atMost: 1.15 },
      },
    ];
  },
};
export default section;
