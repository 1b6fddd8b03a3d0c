import { Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { stdin } from 'node:process';
import { fileURLToPath } from 'node:url';
import { CheckPool } from './check/checkPool';
import { EXIT } from './cliCommand';
import { printOn } from './printOn';
import { runCli } from './runCli';

// A reader that has seen enough ('zpb score --json | head') closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.ok);
});

const { stdout, stderr } = process;

process.exitCode = await runCli(process.argv.slice(2), {
  input: stdin,
  ...printOn({
    stdout: {
      write: (text) => stdout.write(text),
      isTTY: stdout.isTTY,
      // Neither a terminal nor a file.
      isPiped: stdout instanceof Socket && !stdout.isTTY,
    },
    // As wide as it is now: a window changes.
    stderr: {
      write: (text) => stderr.write(text),
      isTTY: stderr.isTTY,
      get columns() {
        return stderr.columns;
      },
    },
    now: () => performance.now(),
  }),
  isInteractive: stdin.isTTY || stdout.isTTY,
  startChecker: () => new CheckPool(fileURLToPath(new URL('./checkProcess.mjs', import.meta.url))),
});
