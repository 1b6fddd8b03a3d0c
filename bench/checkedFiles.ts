import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { watchUse } from '../test/cli/hostile/programUse';
import type { ProgramUse } from '../test/cli/hostile/programUse';

/** Real forms, published or made after them, each copied as often as is needed. */
const FORMS = 'test/formats/files/xlsx';
const forms = readdirSync(FORMS).filter((name) => name.endsWith('.xlsx'));
/** How many different ones there are. */
export const KINDS_OF_FORMS = forms.length;

/** So many files in a folder of their own within the folder; the path of it. */
export function copiedForms(folder: string, count: number): string {
  const files = join(folder, `${count}`);
  mkdirSync(files, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    copyFileSync(join(FORMS, forms[index % forms.length] ?? ''), join(files, `${index}.xlsx`));
  }
  return files;
}

/** What a run of `zpb check --json` came to; seconds of the clock. */
export interface CheckRun {
  readonly lines: number;
  readonly firstLine: number;
  readonly seconds: number;
  /** Null where the system does not say. */
  readonly use: ProgramUse | null;
}

/** Runs the program in the folder `cli`; its lines are read as they come and not kept. `command` runs before it, such as taskset. */
export async function runCheck(
  cli: string,
  args: readonly string[],
  command: readonly string[] = [],
): Promise<CheckRun> {
  const [program = '', ...rest] = [...command, process.execPath, join(cli, 'zpb.mjs'), 'check', '--json', ...args];
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  let firstLine: number | undefined;
  let lines = 0;
  const child = spawn(program, rest);
  const watch = watchUse(child.pid ?? -1);
  child.stdout.on('data', (chunk: Buffer) => {
    // The first is the bracket of the array, which comes at once.
    lines += chunk.toString('latin1').split('\n').length - 1;
    if (lines > 1) firstLine ??= seconds();
  });
  child.stderr.resume();
  await new Promise((done) => child.on('close', done));
  return { lines, firstLine: firstLine ?? NaN, seconds: seconds(), use: watch.stop() };
}
