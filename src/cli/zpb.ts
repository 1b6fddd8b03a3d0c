import { performance } from 'node:perf_hooks';
import { stdin } from 'node:process';
import { fileURLToPath } from 'node:url';
import { CheckPool } from './check/checkPool';
import { EXIT } from './cliCommand';
import { collectCommandMessages } from '../wording/zh-CN/collectCommand';
import { progressLine } from './progress';
import { runCli } from './runCli';

// A reader that has seen enough ('zpb score --json | head') closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.ok);
});

process.exitCode = await runCli(process.argv.slice(2), {
  input: stdin,
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
  ...(process.stderr.isTTY && {
    progress: (total: number) =>
      progressLine(total, {
        write: (text) => process.stderr.write(text),
        now: () => performance.now(),
        say: collectCommandMessages.progress,
      }),
  }),
  startChecker: () => new CheckPool(fileURLToPath(new URL('./checkProcess.mjs', import.meta.url))),
});
