import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { buildProgram } from '../../test/cli/hostile/builtProgram';
import { watchUse } from '../../test/cli/hostile/programUse';
import { rounded } from '../measure';

/** Real forms, published or made after them, each copied as often as is needed. */
const FORMS = 'test/formats/files/xlsx';
const COUNTS = [100, 1000];

/** Prints what `zpb check --json` takes for many files, and for one of two shards of them. */
export async function benchChecking(folder: string): Promise<void> {
  await buildProgram(join(folder, 'cli'));
  const forms = readdirSync(FORMS).filter((name) => name.endsWith('.xlsx'));
  console.log(`zpb check --json, copies of ${forms.length} forms`);
  for (const count of COUNTS) {
    const files = join(folder, `${count}`);
    mkdirSync(files, { recursive: true });
    for (let index = 0; index < count; index += 1) {
      copyFileSync(join(FORMS, forms[index % forms.length] ?? ''), join(files, `${index}.xlsx`));
    }
    console.log(`  ${rounded(count)} files${' '.repeat(15 - rounded(count).length)} ${await run(folder, [files])}`);
  }
  const last = join(folder, `${COUNTS.at(-1)}`);
  console.log(`  of these, shard 1/2   ${await run(folder, ['--shard', '1/2', last])}`);
}

/** Runs the program; its lines are read as they come and not kept. */
async function run(folder: string, args: readonly string[]): Promise<string> {
  const start = performance.now();
  let first: number | undefined;
  let lines = 0;
  const program = spawn(process.execPath, [join(folder, 'cli/zpb.mjs'), 'check', '--json', ...args]);
  const watch = watchUse(program.pid ?? -1);
  program.stdout.on('data', (chunk: Buffer) => {
    // The first is the bracket of the array, which comes at once.
    lines += chunk.toString('latin1').split('\n').length - 1;
    if (lines > 1) first ??= performance.now() - start;
  });
  program.stderr.resume();
  await new Promise((done) => program.on('close', done));
  const seconds = (performance.now() - start) / 1000;
  const use = watch.stop();
  return `${rounded(lines)} lines, the first after ${rounded((first ?? NaN) / 1000)} s, the last after ${rounded(seconds)} s; ${rounded(use?.seconds ?? NaN)} s of processor time; at most ${rounded(use?.megabytes ?? NaN)} MB in one process, ${rounded(use?.megabytesTogether ?? NaN)} MB in all`;
}
