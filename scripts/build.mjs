// Builds everything into dist/: the add-in (webpack) and the command line (esbuild).
// Arguments are webpack's: npm run build -- --env baseUrl=https://oa.example.gov.cn/zpb --env officeJs=self
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const webpack = fileURLToPath(import.meta.resolve('webpack-cli/bin/cli.js'));
const options = process.argv.slice(2);
const mode = options.includes('--mode') ? [] : ['--mode', 'production'];
const { status } = spawnSync(process.execPath, [webpack, ...mode, ...options], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
const folder = options.flatMap((option) => /^outDir=(.+)/.exec(option)?.[1] ?? []).at(-1) ?? 'dist';

await build({
  entryPoints: { zpb: 'src/cli/zpb.ts' },
  outdir: join(folder, 'cli'),
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Packages written for require() meet Node's modules through the second line.
  banner: {
    js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
if (page.includes('office-js/office.js') && !existsSync(join(folder, 'office-js/office.js'))) {
  console.log(
    `还缺 office.js：在能上网的机器上运行 node scripts/fetchOfficeJs.mjs --out ${join(folder, 'office-js')}，没有它加载项打不开。`,
  );
}
