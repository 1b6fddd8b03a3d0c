import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../package.json';

const root = path.resolve(__dirname, '..');
const folders = ['.', 'docs', 'docs/development', 'docs/decisions', 'preview', 'recorder', 'bench'];
const pages = folders.flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md')
    .map((name) => path.posix.join(folder, name)),
);

const textOf = (page: string) => readFileSync(path.join(root, page), 'utf8');
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** What a page names in code style that looks like a path of the repository; patterns and places left open are no paths. */
function pathsIn(text: string): string[] {
  const named = matches(text, /`((?:src|test|preview|docs|scripts|recorder|bench|deploy|schemas|assets)\/[^`\s]*)`/g);
  return named.filter((name) => !/[*…{<]|NAME|FOLDER/.test(name));
}

/** Files that a build makes are named by pages, and are not in the repository. */
const isBuilt = (name: string) => name.startsWith('recorder/dist');

describe.each(pages)('%s', (page) => {
  const text = textOf(page);

  test('names only files and folders that exist', () => {
    const missing = pathsIn(text).filter((name) => !isBuilt(name) && !existsSync(path.join(root, name)));
    expect(missing).toEqual([]);
  });

  test('links only to what exists', () => {
    const links = matches(text, /\]\(([^)\s]+)\)/g).filter((link) => !/^(https?:|mailto:|#)/.test(link));
    const files = links.map((link) => decodeURI(link.split('#')[0] ?? ''));
    expect(files.filter((file) => !existsSync(path.resolve(root, path.dirname(page), file)))).toEqual([]);
  });

  test('names only commands that package.json has', () => {
    const commands = matches(text, /npm run ([\w:-]+)/g);
    expect(commands.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });
});

test('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.flatMap((page) => pathsIn(textOf(page))).length).toBeGreaterThan(30);
});

test('the list of decisions names every decision', () => {
  const listed = matches(textOf('docs/decisions/README.md'), /\]\(([^)]+\.md)\)/g);
  const written = readdirSync(path.join(root, 'docs/decisions')).filter((name) => /^\d{4}-/.test(name));
  expect(listed.sort()).toEqual(written.sort());
});
