// npm run replay FILE: compares the stand-in with a recording of a real Excel (recorder/). Everything is bundled, since Univer's
// modules do not run in Node as they are.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const folder = mkdtempSync(resolve('node_modules/.run-'));
const outfile = join(folder, 'replay.cjs');
try {
  await build({
    entryPoints: ['recorder/replay/replayFile.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
    // Microsoft's client is read from its package at run time.
    external: ['@microsoft/office-js'],
  });
  const { replayFile } = createRequire(import.meta.url)(outfile);
  const { text, exitCode } = await replayFile(process.argv[2]);
  console.log(text);
  process.exitCode = exitCode;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
// The calculation engine keeps timers of its own.
process.exit();
