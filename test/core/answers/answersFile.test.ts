import { readFileSync } from 'node:fs';
import path from 'node:path';
import { columnsSchema } from '../../../scripts/schemas/columnsSchema';
import type { ColumnAnswer } from '../../../src/core/sheet/columns/columnAnswer';
import { answerFinder, withAnswers, withoutAnswer } from '../../../src/core/sheet/columns/columnAnswer';
import { parseAnswers, serialiseAnswers, validateAnswers } from '../../../src/core/answers/answersFile';
import { columnMeanings, meaningName } from '../../../src/core/sheet/columns/columnMeaning';

const ANSWERS: readonly ColumnAnswer[] = [
  { heading: '完成', group: null, means: 'actual' },
  { heading: '数', group: '年初', means: 'target' },
  { heading: '附注', group: null, means: 'none' },
];

test('answers are the same after they were written and read', () => {
  expect(parseAnswers(serialiseAnswers(ANSWERS))).toEqual({ ok: true, answers: ANSWERS });
  expect(parseAnswers(serialiseAnswers([]))).toEqual({ ok: true, answers: [] });
});

test('a file is one answer a line', () => {
  expect(serialiseAnswers(ANSWERS).split('\n')).toEqual([
    '{',
    '  "version": 1,',
    '  "columns": [',
    '    {"heading":"完成","means":"actual"},',
    '    {"heading":"数","group":"年初","means":"target"},',
    '    {"heading":"附注","means":"none"}',
    '  ]',
    '}',
    '',
  ]);
});

test.each(columnMeanings.map((meaning) => [meaning, meaningName(meaning)] as const))(
  '%s may be called %s',
  (meaning, name) => {
    const json = { columns: [{ heading: '某列', means: name }] };
    expect(validateAnswers(json)).toEqual({ ok: true, answers: [{ heading: '某列', group: null, means: meaning }] });
  },
);

test('names of columns are all different', () => {
  expect(new Set(columnMeanings.map(meaningName)).size).toBe(columnMeanings.length);
});

test('a file may name its schema for an editor, Windows may put its mark before', () => {
  const text = '\uFEFF{"$schema":"columns.schema.json","columns":[{"heading":"完成","means":"实际完成值"}]}';
  expect(parseAnswers(text)).toEqual({ ok: true, answers: [ANSWERS[0]] });
});

test.each([
  ['no JSON', '完成=actual', [{ code: 'notJson' }]],
  ['nothing', '', [{ code: 'notJson' }]],
  ['a list', '[]', [{ code: 'noAnswers' }]],
  ['no answers', '{}', [{ code: 'noAnswers' }]],
  ['answers that are no list', '{"columns":{}}', [{ code: 'noAnswers' }]],
  ['a later version', '{"version":2,"columns":[]}', [{ code: 'otherVersion' }]],
  ['another field', '{"columns":[],"county":"x"}', [{ code: 'unknownField', item: null, field: 'county' }]],
  [
    'another field of an answer',
    '{"columns":[{"heading":"完成","means":"actual","note":"x"}]}',
    [{ code: 'unknownField', item: 1, field: 'note' }],
  ],
  ['an answer without heading', '{"columns":[{"means":"actual"}]}', [{ code: 'noHeading', item: 1 }]],
  ['an empty heading', '{"columns":[{"heading":" ","means":"actual"}]}', [{ code: 'noHeading', item: 1 }]],
  ['an answer that is none', '{"columns":["完成"]}', [{ code: 'noHeading', item: 1 }]],
  [
    'a group that is none',
    '{"columns":[{"heading":"完成","group":3,"means":"actual"}]}',
    [{ code: 'badGroup', item: 1, heading: '完成' }],
  ],
])('%s is refused', (_, text, problems) => {
  expect(parseAnswers(text)).toEqual({ ok: false, problems });
});

test.each(['实际', 'Actual', '', 5, null])('a column cannot be %j', (means) => {
  const problems = [{ code: 'unknownMeaning', item: 1, heading: '完成' }];
  expect(validateAnswers({ columns: [{ heading: '完成', means }] })).toEqual({ ok: false, problems });
});

test('one heading cannot mean two things, but can be said twice', () => {
  const twice = (means: string, group?: string) => ({
    columns: [
      { heading: '完成', means: 'actual' },
      { heading: '完 成（个）', means, ...(group === undefined ? {} : { group }) },
    ],
  });
  expect(validateAnswers(twice('target'))).toEqual({
    ok: false,
    problems: [{ code: 'twice', heading: '完 成（个）', first: 'actual', second: 'target' }],
  });
  expect(validateAnswers(twice('实际完成值')).ok).toBe(true);
  expect(validateAnswers(twice('target', '年初')).ok).toBe(true);
});

test('the answer for a heading below another goes before the one for the heading alone', () => {
  const find = answerFinder([...ANSWERS, { heading: '数', group: null, means: 'actual' }]);
  expect(find({ heading: '数', group: '年初' })).toBe('target');
  expect(find({ heading: '数', group: '年末' })).toBe('actual');
  expect(find({ heading: '数', group: null })).toBe('actual');
  expect(find({ heading: '数量', group: null })).toBeNull();
});

test('an answer takes the place of the one before, and can be taken away', () => {
  const other: ColumnAnswer = { heading: ' 完成 ', group: null, means: 'target' };
  const changed = withAnswers(ANSWERS, [other]);
  expect(changed).toHaveLength(ANSWERS.length);
  expect(answerFinder(changed)({ heading: '完成', group: null })).toBe('target');
  expect(withoutAnswer(changed, { heading: '完成', group: null })).toEqual(ANSWERS.slice(1));
});

test('the published schema is the one the definition gives; npm run schemas writes it', () => {
  const file = path.join(__dirname, '../../../schemas/columns.schema.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(columnsSchema())));
});
