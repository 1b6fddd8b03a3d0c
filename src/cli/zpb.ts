import { stdin } from 'node:process';
import { runCli } from './runCli';

process.exitCode = await runCli(process.argv.slice(2), {
  input: stdin,
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
});
