import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unreadFigure } from '../../../src/core/scoring/unreadFigure';

// golden/wordTargets.tsv: targets as people write them, with whether each holds a figure (or says what must not happen) or words
// alone. Written from the forms and from common speech before the code was.
const [, ...cases] = readFileSync(path.join(__dirname, 'golden/wordTargets.tsv'), 'utf8')
  .replace(/\n$/, '')
  .split('\n')
  .map((line) => line.split('\t') as [string, string]);

test.each(cases)('%s holds %s', (text, holds) => {
  expect(unreadFigure(text) === null ? 'words' : 'figure').toBe(holds);
});

test('a figure is one in every spelling', () => {
  for (const text of ['提高5%', '提高５%', '提高 5 %', '提高5％', '提高百分之五', '提高５ ％']) {
    expect([text, unreadFigure(text)]).toEqual([text, 'figure']);
  }
});
