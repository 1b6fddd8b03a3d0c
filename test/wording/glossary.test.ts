import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const GLOSSARY = 'docs/development/glossary.md';
/** What people write into their forms; it is read, not said. */
const READ_WORDS = 'src/core/scoring/nature.ts';

/** It names some of them. */
const SELF = 'test/wording/glossary.test.ts';

const glossary = readFileSync(path.join(ROOT, GLOSSARY), 'utf8');
const folders = ['src', 'docs', 'test', 'preview', 'recorder', 'scripts', 'deploy'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
    path.posix.join(folder, file.replaceAll(path.sep, '/')),
  ),
);
const files = [...folders, 'README.md', 'README.en.md', 'CONTRIBUTING.md', 'manifest.xml']
  .filter((file) => /\.(tsx?|mjs|cjs|json|html|md|xml)$/.test(file) && !/(?:^|\/)(?:dist|node_modules)\//.test(file))
  .filter((file) => ![GLOSSARY, READ_WORDS, SELF].includes(file))
  .map((file) => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') }));

/** The words of the last column of the last table, a figure in them standing for any. */
function refusedTerms(): string[] {
  const table = glossary.slice(glossary.indexOf('## Said in Chinese'));
  const rows = table.split('\n').filter((line) => line.startsWith('|'));
  return rows
    .slice(2)
    .flatMap((row) => (row.split('|').at(-2) ?? '').split(', '))
    .map((term) => term.trim())
    .filter((term) => term !== '');
}

function patternOf(term: string): RegExp {
  return new RegExp(term.replace(/\d+/g, '(?:[\\d.]+|\\$\\{[^}]*\\})'));
}

test('the glossary says what is not said', () => {
  expect(refusedTerms()).toEqual(expect.arrayContaining(['权重合计', '有问题 3 张', '越低越好', '低于目标25%']));
  expect(patternOf('有问题 3 张').test('`有问题 ${forms} 张`')).toBe(true);
  expect(patternOf('低于目标25%').test('低于目标4.76%')).toBe(true);
});

test.each(refusedTerms())('nothing says %s', (term) => {
  const found = files.filter(({ text }) => patternOf(term).test(text)).map(({ file }) => file);
  expect(found).toEqual([]);
});
