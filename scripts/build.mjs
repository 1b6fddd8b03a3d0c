// Builds everything into dist/: the add-in (webpack), the command line and the checker (esbuild).
// Arguments are webpack's: npm run build -- --env baseUrl=https://oa.example.gov.cn/zpb --env officeJs=self
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildChecker } from './buildChecker.mjs';
import { buildCli } from './buildCli.mjs';
import { bundledFiles } from './thirdParty/bundledFiles.mjs';
import { cycloneDx } from './thirdParty/cycloneDx.cjs';
import { noticesText } from './thirdParty/noticesText.cjs';
import { packagesOf } from './thirdParty/packagesOf.cjs';

const webpack = fileURLToPath(import.meta.resolve('webpack-cli/bin/cli.js'));
const options = process.argv.slice(2);
const mode = options.includes('--mode') ? [] : ['--mode', 'production'];
const { status } = spawnSync(process.execPath, [webpack, ...mode, ...options], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
const folder = options.flatMap((option) => /^outDir=(.+)/.exec(option)?.[1] ?? []).at(-1) ?? 'dist';

const metafile = await buildCli(join(folder, 'cli'));
const packages = packagesOf(bundledFiles(metafile));
writeFileSync(join(folder, 'cli/THIRD-PARTY-NOTICES.txt'), noticesText(packages));
writeFileSync(join(folder, 'cli/sbom.cdx.json'), `${JSON.stringify(cycloneDx(packages), null, 2)}\n`);
await buildChecker(join(folder, 'checker'));

const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
if (page.includes('office-js/office.js') && !existsSync(join(folder, 'office-js/office.js'))) {
  console.log(
    `还缺 office.js：在能上网的机器上运行 node scripts/fetchOfficeJs.mjs --out ${join(folder, 'office-js')}，没有它加载项打不开。`,
  );
}
