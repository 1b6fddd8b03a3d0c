// Runs a TypeScript file under plain Node: node scripts/runTs.mjs FILE [ARGUMENTS]
import { mkdtempSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [file, ...rest] = process.argv.slice(2);
// Inside the project, so that packages left outside the bundle are found.
const folder = mkdtempSync(resolve('node_modules/.run-'));
const outfile = join(folder, basename(file).replace(/\.ts$/, '.mjs'));
try {
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  process.argv = [process.argv[0], file, ...rest];
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
