import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * What a TypeScript module over the stand-in exports. Everything is bundled but `external`, since Univer's modules do not run in
 * Node as they are. Its calculation engine keeps timers of its own: who has used it ends with process.exit().
 */
export async function loadBundled(entry, external = []) {
  // Inside the project, so that packages left outside the bundle are found.
  const folder = mkdtempSync(resolve('node_modules/.run-'));
  try {
    const outfile = join(folder, 'bundle.cjs');
    const options = { bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'error' };
    await build({ ...options, entryPoints: [entry], outfile, external });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
