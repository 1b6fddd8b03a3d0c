import { join } from 'node:path';
import { buildProgram } from '../../test/cli/hostile/builtProgram';
import { copiedForms, KINDS_OF_FORMS, runCheck } from '../checkedFiles';
import { rounded } from '../measure';

const COUNTS = [100, 1000];

/** Prints what `zpb check --json` takes for many files, and for one of two shards of them. */
export async function benchChecking(folder: string): Promise<void> {
  await buildProgram(join(folder, 'cli'));
  console.log(`zpb check --json, copies of ${KINDS_OF_FORMS} forms`);
  for (const count of COUNTS) {
    const files = copiedForms(folder, count);
    console.log(`  ${rounded(count)} files${' '.repeat(15 - rounded(count).length)} ${await run(folder, [files])}`);
  }
  const last = join(folder, `${COUNTS.at(-1)}`);
  console.log(`  of these, shard 1/2   ${await run(folder, ['--shard', '1/2', last])}`);
}

async function run(folder: string, args: readonly string[]): Promise<string> {
  const { lines, firstLine, seconds, use } = await runCheck(join(folder, 'cli'), args);
  return `${rounded(lines)} lines, the first after ${rounded(firstLine)} s, the last after ${rounded(seconds)} s; ${rounded(use?.seconds ?? NaN)} s of processor time; at most ${rounded(use?.megabytes ?? NaN)} MB in one process, ${rounded(use?.megabytesTogether ?? NaN)} MB in all`;
}
