import { execFile } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { watchUse } from './programUse';

const BUILD = "import('./scripts/buildCli.mjs').then(({ buildCli }) => buildCli(process.argv[1]))";

/** What a run of the program printed, and its exit code. */
export interface ProgramRun {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Builds the command line, as a release has it, into a folder. Runs in the project's folder, as all commands of npm do. */
export async function buildProgram(folder: string): Promise<void> {
  await promisify(execFile)(process.execPath, ['-e', BUILD, folder]);
}

/** Runs what buildProgram has built, as a terminal does; `watch` is given its process. */
export function runProgram(
  folder: string,
  args: readonly string[],
  watch?: (program: ChildProcess) => void,
): Promise<ProgramRun> {
  return new Promise((resolve) => {
    const command = [path.join(folder, 'zpb.mjs'), ...args];
    const child = execFile(process.execPath, command, { maxBuffer: 2 ** 28 }, (_, out, error) =>
      resolve({ code: child.exitCode ?? -1, out, error }),
    );
    watch?.(child);
  });
}

/** A run with the megabytes its largest process held at most; null where the system does not say. */
export interface WatchedRun extends ProgramRun {
  readonly megabytes: number | null;
}

/** Runs the program and looks at what its processes hold. */
export async function runWatched(folder: string, args: readonly string[]): Promise<WatchedRun> {
  let watch: ReturnType<typeof watchUse> | undefined;
  const run = await runProgram(folder, args, ({ pid }) => (watch = watchUse(pid ?? -1)));
  return { ...run, megabytes: watch?.stop()?.megabytes ?? null };
}
