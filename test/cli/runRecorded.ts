import { runCli } from '../../src/cli/runCli';

/** What a command line printed, line ends as on a terminal, and its exit code. */
export interface RecordedRun {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs a command line as the terminal does, and keeps what it prints. */
export async function runRecorded(...args: string[]): Promise<RecordedRun> {
  let [out, error] = ['', ''];
  const code = await runCli(args, {
    input: nothing(),
    out: (text) => (out += `${text}\n`),
    error: (text) => (error += `${text}\n`),
  });
  return { code, out, error };
}

async function* nothing(): AsyncGenerator<string> {
  // Standard input that ends at once.
}
