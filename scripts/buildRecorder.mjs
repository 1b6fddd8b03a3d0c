// npm run build:recorder [-- https://server/folder]: builds the recorder into recorder/dist/, with that address in its manifest.
// It never goes into dist/, which is what administrators upload.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { readBuildOptions, BuildOptionError, SOURCE_BASE_URL } = require('./webpack/readBuildOptions.cjs');
const folder = fileURLToPath(new URL('../recorder/dist/', import.meta.url));
const webpack = fileURLToPath(import.meta.resolve('webpack-cli/bin/cli.js'));

const baseUrl = baseUrlOrEnd(process.argv[2]);
const { status } = spawnSync(
  process.execPath,
  [webpack, '--config', 'recorder/webpack.config.cjs', '--stats', 'errors-only'],
  {
    stdio: 'inherit',
  },
);
if (status !== 0) process.exit(status ?? 1);
for (const name of ['manifest.xml', 'functions.json', 'functions.zh-CN.json']) {
  const file = join(folder, name);
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(SOURCE_BASE_URL, baseUrl));
}
console.log(`录制器在 ${folder}，地址 ${baseUrl}。怎样用：docs/development/real-excel.md`);

function baseUrlOrEnd(address) {
  try {
    return readBuildOptions(address === undefined ? {} : { baseUrl: address }).baseUrl;
  } catch (error) {
    if (!(error instanceof BuildOptionError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
