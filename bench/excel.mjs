// Benchmarks on the stand-in Excel: node bench/excel.mjs. Everything is bundled, since Univer's modules do not run in Node as they are.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const folder = mkdtempSync(resolve('node_modules/.run-'));
const outfile = join(folder, 'creating.cjs');
try {
  await build({
    entryPoints: ['bench/creating.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });
  const { benchCreating } = createRequire(import.meta.url)(outfile);
  await benchCreating();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
// The calculation engine keeps timers of its own.
process.exit();
