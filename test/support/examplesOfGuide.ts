import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The formulas in the tables of docs/functions.md, each with what stands beside it. */
export function examplesOfGuide() {
  const guide = readFileSync(path.join(__dirname, '../../docs/functions.md'), 'utf8');
  return [...guide.matchAll(/^\| `=ZPB\.([A-Z]+)\((.*)\)` +\| (.*?) +\| (.*?) *\|$/gm)].map(
    ([, name = '', args = '', result = '', note = '']) => ({ name, args, result, note }),
  );
}
