import { importProblems } from '../../../src/core/scheme/importProblems';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { builtInSchemes, defaultScheme } from '../../../src/core/scheme/schemes';
import { saySchemeProblem } from '../../../src/wording/saySchemeProblem';

const ours: Scheme = { ...defaultScheme, id: 'our-county', name: '我县方案', aliases: ['我县'] };
const english: Scheme = { ...ours, id: 'abc-2024', name: 'ABC County', aliases: [] };
const other = (changes: Partial<Scheme>): Scheme => ({
  ...ours,
  id: 'other',
  name: '他县方案',
  aliases: [],
  ...changes,
});

/** What is said of taking a scheme in beside the two above. */
function said(scheme: Scheme): string[] {
  return importProblems(scheme, [ours, english]).map((problem) => saySchemeProblem(problem, 'zh-CN'));
}

test.each([
  ['another scheme', other({})],
  ['the same scheme again', ours],
  ['the same scheme with other rules', { ...ours, reverse: 'ratio' as const }],
  ['the same scheme with other aliases', { ...ours, aliases: ['本县'] }],
  ['the same scheme, its name in another case', { ...english, name: 'abc county' }],
  [
    'the same scheme under a new name that still answers to the old one',
    { ...ours, name: '我县2025', aliases: ['我县方案'] },
  ],
  ['a name with brackets in it', other({ name: '财评〔2024〕8号' })],
  ['a name as long as a formula takes', other({ name: '长'.repeat(255) })],
  ['an alias that is its own name', other({ aliases: ['他县方案'] })],
])('%s may be taken in', (_, scheme) => {
  expect(said(scheme)).toEqual([]);
});

test.each(builtInSchemes)('$name under a name of its own may be taken in', (scheme) => {
  expect(said({ ...scheme, id: 'mine', name: '我的方案', aliases: [] })).toEqual([]);
});

test.each<[string, Scheme, RegExp]>([
  [
    'the id of another name',
    { ...ours, name: '我县2025', aliases: [] },
    /^“标识”（id）：标识“our-county”已经用在方案“我县方案”上/,
  ],
  [
    'the same name under another id',
    other({ name: '我县方案' }),
    /^“名称”（name）：已经有名称为“我县方案”的方案，标识（id）不同/,
  ],
  ['the name with spaces', other({ name: ' 我 县方案 ' }), /“名称”（name）：.*已经是方案“我县方案”的/],
  ['the name with a wide space', other({ name: '我县\u3000方案' }), /已经是方案“我县方案”的/],
  ['the name in another case', other({ name: 'abc COUNTY' }), /已经是方案“ABC County”的/],
  ['the name in wide letters', other({ name: 'ＡＢＣ　Ｃｏｕｎｔｙ' }), /已经是方案“ABC County”的/],
  ['the name in brackets', other({ name: '（我县方案）' }), /已经是方案“我县方案”的/],
  ['a name that is an alias of another', other({ name: '我县' }), /已经是方案“我县方案”的/],
  ['a name that is the id of another', other({ name: 'Our-County' }), /已经是方案“我县方案”的/],
  [
    'an alias that is the name of another',
    other({ aliases: ['别的', 'ABC county'] }),
    /^“别名”第 2 项（aliases\[1\]）：.*“ABC County”/,
  ],
  ['a built-in name', other({ name: '湖北' }), /^“名称”（name）：“湖北”是自带方案的名称/],
  ['a built-in name in other brackets', other({ name: '财预[2020]10号' }), /是自带方案的名称/],
  ['a built-in id', other({ id: 'hubei' }), /^“标识”（id）：“hubei”是自带方案的名称/],
  ['a built-in alias', other({ aliases: ['某县', '四川省'] }), /^“别名”第 2 项（aliases\[1\]）：“四川省”是自带/],
  ['brackets only', other({ name: '〔〕' }), /^“名称”（name）：只有括号或标点/],
  ['round brackets with a space', other({ name: '（ ）' }), /只有括号或标点/],
  ['book title marks', other({ name: '《》' }), /只有括号或标点/],
  ['a full stop', other({ name: '。' }), /只有括号或标点/],
  ['a dash', other({ name: '——' }), /只有括号或标点/],
  ['quotation marks', other({ name: '""' }), /只有括号或标点/],
  ['symbols', other({ name: '★' }), /只有括号或标点/],
  ['an alias of brackets', other({ aliases: ['【】'] }), /^“别名”第 1 项（aliases\[0\]）：只有括号或标点/],
  ['256 characters', other({ name: '长'.repeat(256) }), /^“名称”（name）：太长：公式里最多写 255 个字，现在是 256 个/],
  ['an alias of 300 characters', other({ aliases: ['a'.repeat(300)] }), /太长/],
  ['128 characters of two units each', other({ name: '𠀀'.repeat(128) }), /太长/],
  ['a line break', other({ name: '我县\n2024' }), /看不见的字符/],
  ['a zero-width space', other({ name: '我县\u200b方案' }), /看不见的字符/],
  ['a null character', other({ name: '他县\u0000' }), /看不见的字符/],
  ['half a character', other({ name: '他县\ud83d' }), /看不见的字符/],
  [
    'a grade twice',
    other({
      grades: [
        { from: 60, name: '优' },
        { from: 0, name: '优' },
      ],
    }),
    /^“总分的等级”第 2 项的“等级名称”（grades\[1\]\.name）：等级“优”写了两次/,
  ],
  [
    'grades in two cases',
    other({
      grades: [
        { from: 60, name: 'A' },
        { from: 0, name: 'a' },
      ],
    }),
    /等级“a”和“A”在 Excel 里分不开/,
  ],
  [
    'grades in two widths',
    other({
      grades: [
        { from: 60, name: 'A' },
        { from: 0, name: 'Ａ' },
      ],
    }),
    /分不开/,
  ],
  [
    'a number in two ways',
    other({
      grades: [
        { from: 60, name: '1' },
        { from: 0, name: '1.0' },
      ],
    }),
    /分不开/,
  ],
  ...['TRUE', 'false', 'ＴＲＵＥ', '#N/A', '#优'].map((name): [string, Scheme, RegExp] => [
    `a grade ${name}`,
    other({ grades: [{ from: 0, name }] }),
    /^“总分的等级”第 1 项的“等级名称”（grades\[0\]\.name）：Excel 会把/,
  ]),
])('%s is refused, saying where and what to do', (_, scheme, expected) => {
  expect(said(scheme)).toEqual([expect.stringMatching(expected)]);
});

test.each([
  ['>=90', '>=80'],
  ['*', '?'],
  ['=优', '优'],
  ['<>', '~*'],
  ['**', '*'],
])('grades %s and %s are told apart, as 汇总 counts them by their letters', (first, second) => {
  const grades = [
    { from: 60, name: first },
    { from: 0, name: second },
  ];
  expect(said(other({ grades }))).toEqual([]);
});

test('everything in the way is said at once', () => {
  expect(said({ ...ours, name: 'ABC County', aliases: ['湖北'] })).toHaveLength(3);
});
