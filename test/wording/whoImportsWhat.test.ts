import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { CHINESE_ONLY } from './areas';

const SOURCE = path.join(__dirname, '../../src');
const sources = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('wording/'))
  .map((file) => ({ file, text: readFileSync(path.join(SOURCE, file), 'utf8') }));

/** The functions alone are Chinese until the page says otherwise, and what EXPLAIN writes into a cell is so for ever. */
const OF_FUNCTIONS = ['functions', 'scoring'];

/** What is imported straight from the tables of one language. */
function directImports(text: string): { readonly language: string; readonly area: string }[] {
  return [...text.matchAll(/from '[^']*wording\/(zh-CN|en-US)\/(\w+)'/g)].map(([, language = '', area = '']) => ({
    language,
    area,
  }));
}

test('only what is Chinese whatever the language is taken from the tables of one language', () => {
  const taken = sources.flatMap(({ file, text }) => directImports(text).map((one) => ({ file, ...one })));
  const isChinese = ({ file, area }: (typeof taken)[number]) =>
    CHINESE_ONLY.includes(area) ||
    /^(?:cli|checker)\//.test(file) ||
    (file.startsWith('functions/') && OF_FUNCTIONS.includes(area));
  expect(taken.length).toBeGreaterThan(0);
  expect(taken.filter((one) => one.language !== 'zh-CN' || !isChinese(one))).toEqual([]);
});
