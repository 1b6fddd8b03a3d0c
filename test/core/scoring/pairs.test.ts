import { readFileSync } from 'node:fs';
import path from 'node:path';
import { points, score, whyNot } from './score';

// golden/pairs.tsv: what budget units write as target and actual, with the points of 10 worked out by hand from the rules, or 'ask'
// where only the user can tell. The table was made before the code.

const [, ...pairs] = readFileSync(path.join(__dirname, 'golden', 'pairs.tsv'), 'utf8')
  .replace(/\n$/, '')
  .split('\n')
  .map((line) => line.split('\t'));
const kinds = [...new Set(pairs.map(([kind]) => kind ?? ''))];

const isPoints = (text: string): boolean => /^\d/.test(text);

test.each(kinds)('%s', (kind) => {
  const rows = pairs.filter(([own]) => own === kind);
  const computed = rows.map(([own, target = '', actual = '', nature = '']) => {
    const found = points(target, actual, 10, nature);
    return [own, target, actual, nature, isPoints(found) ? found : 'ask'];
  });
  expect(computed).toEqual(rows);
});

test('a pair that is asked says what to do, in a sentence', () => {
  for (const [, target = '', actual = '', nature = '', expected] of pairs) {
    if (expected !== 'ask') continue;
    expect(whyNot(score(target, actual, 10, nature))).toMatch(/“[^”]+”.*请.*。$|“[^”]+”.*由您.*。$/u);
  }
});

test('the table holds at least 400 pairs, none of them twice', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(400);
  expect(new Set(pairs.map((row) => row.slice(1, 4).join('|'))).size).toBe(pairs.length);
});
