// Fails when package-lock.json would not install elsewhere: an optional package missing, or a download address in it.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));

/** Looks a dependency up as Node does: beside the package, then in every folder above it. */
function isLocked(from, name) {
  for (let folder = from; ;) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (folder === '') return false;
    const parent = folder.lastIndexOf('/node_modules/');
    folder = parent < 0 ? '' : folder.slice(0, parent);
  }
}

const missing = Object.entries(packages).flatMap(([from, entry]) =>
  Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !isLocked(from, name))
    .map((name) => `${from} -> ${name}`),
);
const addressed = Object.entries(packages).filter(([, entry]) => entry.resolved?.startsWith('http'));

console.log(
  `lock entries ${Object.keys(packages).length}, missing optional ${missing.length}, addresses ${addressed.length}`,
);
for (const line of missing) console.log(`  ${line}`);
process.exitCode = missing.length + addressed.length > 0 ? 1 : 0;
