import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { buildProgram } from '../test/cli/hostile/builtProgram';
import { copiedForms, KINDS_OF_FORMS, runCheck } from './checkedFiles';
import type { CheckRun } from './checkedFiles';
import { median, rounded } from './measure';
import type { BenchRow, Section } from './section';
import { ONCE } from './section';

/** ZPB_BENCH_FILES=10000 adds as many. */
const MORE = Number(process.env.ZPB_BENCH_FILES ?? 0);
const COUNTS = [100, 1000, ...(MORE > 0 ? [MORE] : [])];
const BESIDE_BARE = 1000;
/** For one processor beside two, which run by turns. */
const BY_TURNS = 1000;
const TURNS = 3;

const decoder = new TextDecoder();

/** The least that any reader of the files does: unpacks every part and goes through the tags and texts of its XML. */
function bareReading(folder: string): number {
  const start = process.cpuUsage();
  let tokens = 0;
  for (const name of readdirSync(folder)) {
    for (const [part, bytes] of Object.entries(unzipSync(readFileSync(join(folder, name))))) {
      if (!/\.(?:xml|rels)$/.test(part)) continue;
      for (const token of decoder.decode(bytes).matchAll(/<[^>]*>|[^<]+/g)) tokens += token[0].length > 0 ? 1 : 0;
    }
  }
  if (tokens === 0) throw new Error('nothing was read');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function rowOf(count: number, { seconds, use }: CheckRun): BenchRow {
  const memory = `${rounded(use?.megabytes ?? NaN)} MB in one process, ${rounded(use?.megabytesTogether ?? NaN)} MB in all`;
  const figure = `${rounded(use?.seconds ?? NaN)} s of processor time, ${rounded(seconds)} s on the clock; at most ${memory}`;
  return { what: `${rounded(count)} files`, figure };
}

/** How much sooner two processors are done than one; none where there are no two, or nothing keeps a program on one. */
async function oneBesideTwo(cli: string, folder: string): Promise<BenchRow[]> {
  if (process.platform !== 'linux' || availableParallelism() < 2) return [];
  const files = copiedForms(folder, BY_TURNS);
  const gains: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const one = await runCheck(cli, [files], ['taskset', '-c', '0']);
    const two = await runCheck(cli, [files], ['taskset', '-c', '0,1']);
    gains.push(one.seconds / two.seconds);
  }
  const ratio = { value: median(gains), to: 'the time of two; a machine busy otherwise hides it' };
  return [{ what: `${BY_TURNS} files with one processor`, figure: 'on the clock', ratio, target: { atLeast: 1.7 } }];
}

const section: Section = {
  title: `\`zpb check --json\` over copies of ${KINDS_OF_FORMS} forms`,
  effort: ONCE,
  measure: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zpb-bench-'));
    const cli = join(folder, 'cli');
    try {
      await buildProgram(cli);
      const rows: BenchRow[] = [];
      for (const count of COUNTS) {
        const files = copiedForms(folder, count);
        const run = await runCheck(cli, [files]);
        rows.push(rowOf(count, run));
        if (count !== BESIDE_BARE) continue;
        const bare = bareReading(files);
        const value = (run.use?.seconds ?? NaN) / bare;
        const figure = `${rounded(bare)} s of processor time`;
        rows.push({ what: 'the same files unpacked, their XML gone through', figure });
        rows.push({ what: 'checking them', figure: '', ratio: { value, to: 'that' } });
      }
      return [...rows, ...(await oneBesideTwo(cli, folder))];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
export default section;
