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

/** What deploy/install.* put the real address in for. */
const PLACEHOLDER = 'https://put-the-address-in.invalid/zpb';
const product = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const name = `zpb-excel-${product.version}`;

const { values } = parseArgs({ options: { out: { type: 'string', default: 'release' }, cache: { type: 'string' } } });
const out = resolve(values.out);
process.chdir(fileURLToPath(new URL('../', import.meta.url)));

const work = mkdtempSync(join(tmpdir(), 'zpb-release-'));
try {
  const built = join(work, 'build');
  build(built);
  const folder = join(work, name);
  await composeRelease({ built, folder, staging: join(work, 'cli'), product });
  const zip = await zipFolder(work, name);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${name}.zip`), zip);
  const sum = createHash('sha256').update(zip).digest('hex');
  writeFileSync(join(out, `${name}.zip.sha256`), `${sum}  ${name}.zip\n`);
  console.log(`${join(out, `${name}.zip`)}（${Math.ceil(zip.length / 1024)} KB，SHA-256 ${sum}）`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** From nothing, unless a cache is asked for. */
function build(outDir) {
  const cache = values.cache ? [`cache=${resolve(values.cache)}`] : [];
  const env = [`baseUrl=${PLACEHOLDER}`, `outDir=${outDir}`, ...cache];
  const options = ['--stats', 'errors-only', ...env.flatMap((each) => ['--env', each])];
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the build has failed');
}
