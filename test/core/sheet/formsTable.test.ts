import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formsTable } from './formsTable';

const page = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'development', 'forms.md'), 'utf8');

/** Without what only lines the columns up. */
const plain = (text: string): string => text.replace(/ +/g, ' ').replace(/-+/g, '-').trim();

test('docs/development/forms.md has the table npm run measure:forms prints', () => {
  const tables = page.slice(page.indexOf('| forms'));
  expect(plain(tables)).toBe(plain(formsTable()));
});
