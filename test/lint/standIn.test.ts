import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { NAMESPACE, OWN_FUNCTIONS } from '../../src/core/sheet/repair/ownFunctions';
import { builtInSchemes } from '../../src/core/scheme/schemes';
import { summaryColumns } from '../../src/core/summary/summaryColumns';
import { templates } from '../../src/core/sheet/templates/templateById';

// The stand-in Excel is Excel, not ours: it could be published by itself one day.
const ROOT = path.join(__dirname, '../..');
const files = ['preview/host', 'preview/engine'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file)),
);
const texts = files.map((file) => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') }));

/** Every text in a table of texts, such as a template: labels, titles, names. */
function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part.trim()];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : [];
}

/** What stands on our sheets in Chinese; shorter words (序号, 合计) are anybody's. */
const labels = [...templates, ...builtInSchemes, ...summaryColumns]
  .flatMap(textsIn)
  .filter((text) => /^[\u4e00-\u9fff]{4,}/u.test(text));
/** Words of the form that stand within many labels, and what we call its parts in the code. */
const WORDS = ['自评', '绩效', '指标', '分值', '得分', '预算', '评分', '偏差'];
const IDENTIFIERS = /self.?evaluation|\b(?:indicators?|findings?|schemes?|missing.?reasons?|summar(?:y|ise|ize)\w*)\b/i;

function filesWith(matches: (text: string) => boolean): string[] {
  return texts.filter(({ text }) => matches(text)).map(({ file }) => file);
}

test('there is something to look at', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(labels).toEqual(expect.arrayContaining(['一级指标', '年度资金总额', '产出指标']));
});

test.each(Object.keys(OWN_FUNCTIONS))('nothing of the stand-in names %s', (name) => {
  expect(filesWith((text) => new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
});

test('it does not know what our names begin with', () => {
  expect(filesWith((text) => text.toUpperCase().includes(NAMESPACE))).toEqual([]);
});

test('no Chinese of the form stands in it', () => {
  for (const label of [...WORDS, ...new Set(labels)])
    expect([label, filesWith((text) => text.includes(label))]).toEqual([label, []]);
});

test('none of its names is one of ours', () => {
  expect(filesWith((text) => IDENTIFIERS.test(text))).toEqual([]);
});

test('it imports itself and packages only', () => {
  const outside = texts.flatMap(({ file, text }) =>
    [...text.matchAll(/(?:from|import|require)\s*\(?\s*['"`](\.[^'"`]*)['"`]/g)]
      .map(([, name = '']) => path.join(path.dirname(file), name))
      .filter((target) => !/^preview[/\\](?:host|engine)[/\\]/.test(target))
      .map((target) => `${file}: ${target}`),
  );
  expect(outside).toEqual([]);
});
