const { existsSync, readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');

const IN_PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/**
 * The packages of others that files come from, each once, by name.
 * @param {Iterable<string>} files paths, also of files that belong to no package
 * @returns {{name: string, version: string, licence: string, texts: string[]}[]} licence: an SPDX expression
 * @throws {Error} for a package that says nothing of its licence
 */
function packagesOf(files) {
  const folders = new Set([...files].flatMap((file) => IN_PACKAGE.exec(file)?.[1] ?? []));
  const found = new Map([...folders].map(readPackage).map((each) => [`${each.name}@${each.version}`, each]));
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function readPackage(folder) {
  const { name, version, license, licenses } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const licence = spdxOf(license ?? licenses);
  if (!licence) throw new Error(`${name} ${version} says nothing of its licence`);
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file) && existsSync(path.join(folder, file)))
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  return { name, version, licence, texts };
}

/** Old packages name their licence in an object or several in a list. */
function spdxOf(value) {
  if (Array.isArray(value)) return value.map(spdxOf).join(' OR ');
  return typeof value === 'string' ? value : value?.type;
}

module.exports = { packagesOf };
