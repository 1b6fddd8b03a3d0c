import { rmSync } from 'node:fs';
import { build } from 'esbuild';

/**
 * Builds the command line into a folder, which is emptied first: zpb.mjs, the programs of the processes it starts, and what they
 * share. Resolves to esbuild's account of what went into it.
 */
export async function buildCli(outdir) {
  rmSync(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: {
      zpb: 'src/cli/zpb.ts',
      checkProcess: 'src/cli/check/checkProcess.ts',
      checkThread: 'src/cli/check/checkThread.ts',
    },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What only one of them needs is not read by the others: a process starts in the time of its own part.
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Packages written for require() meet Node's modules through the second line.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
    alias: {
      // Reads workbooks as streams, which we never do, and brings code without a licence (buffers 0.1.1).
      unzipper: './scripts/absentModule.cjs',
      // The other build makes a `require` of its own, for threads that we do not start.
      fflate: 'fflate/browser',
    },
    metafile: true,
    logLevel: 'warning',
  });
  return metafile;
}
