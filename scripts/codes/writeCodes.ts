import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import prettier from 'prettier';
import { withCodesTable } from './codesTable';

// npm run codes: writes the table of codes in docs/cli.md; a test compares.
const file = path.resolve('docs/cli.md');
const options = await prettier.resolveConfig(file);
writeFileSync(file, await prettier.format(withCodesTable(readFileSync(file, 'utf8')), { ...options, filepath: file }));
