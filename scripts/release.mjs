// Makes the zip that administrators install from: npm run release [-- --out FOLDER]. --cache: a folder for the tests' builds.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { composeRelease } from './release/composeRelease.mjs';
import { zipFolder } from './release/zipFolder.mjs';
import { OFFICE_JS } from './webpack/readBuildOptions.cjs';

/** What deploy/install.* put the real address in for. */
const PLACEHOLDER = 'https://put-the-address-in.invalid/zpb';
const product = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const name = `zpb-excel-${product.version}`;

const { values } = parseArgs({ options: { out: { type: 'string', default: 'release' }, cache: { type: 'string' } } });
const out = resolve(values.out);
process.chdir(fileURLToPath(new URL('../', import.meta.url)));

const work = mkdtempSync(join(tmpdir(), 'zpb-release-'));
try {
  // A release is built from nothing; only its own builds share a cache.
  const cache = values.cache ? resolve(values.cache) : join(work, 'cache');
  for (const variant of Object.keys(OFFICE_JS)) buildVariant(variant, cache);
  const folder = join(work, name);
  await composeRelease({ builds: join(work, 'builds'), folder, staging: join(work, 'cli'), product });
  const zip = await zipFolder(work, name);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${name}.zip`), zip);
  const sum = createHash('sha256').update(zip).digest('hex');
  writeFileSync(join(out, `${name}.zip.sha256`), `${sum}  ${name}.zip\n`);
  console.log(`${join(out, `${name}.zip`)}（${Math.ceil(zip.length / 1024)} KB，SHA-256 ${sum}）`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function buildVariant(variant, cache) {
  const env = [
    `officeJs=${variant}`,
    `baseUrl=${PLACEHOLDER}`,
    `outDir=${join(work, 'builds', variant)}`,
    `cache=${cache}`,
  ];
  const options = ['--stats', 'errors-only', ...env.flatMap((each) => ['--env', each])];
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`the build for office.js from ${variant} has failed`);
}
