import { mof2020 } from '../../../src/core/scheme/builtin/mof2020';
import { builtInSchemes } from '../../../src/core/scheme/schemes';
import { parseScheme, serialiseScheme } from '../../../src/core/scheme/schemeFile';
import type { SchemeProblem } from '../../../src/core/scheme/schemeProblem';
import { validateScheme } from '../../../src/core/scheme/validateScheme';
import { saySchemeProblem } from '../../../src/wording/saySchemeProblem';

const own = { id: 'my-county', name: '我县' };

function problemsOf(json: unknown): string[] {
  const result = validateScheme(json);
  return result.ok ? [] : result.problems.map(said);
}

/** The place as the file says it, and the sentence without the place in words. */
function said(problem: SchemeProblem): string {
  const place = problem.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return `${place.replace(/^\./, '')} ${saySchemeProblem({ ...problem, path: [] }, 'zh-CN')}`;
}

test('an id and a name are enough: all else is as in 财预〔2020〕10号', () => {
  expect(validateScheme(own)).toEqual({ ok: true, scheme: { ...mof2020, ...own, aliases: [], source: '自定义' } });
});

test('a part may be given in part', () => {
  const result = validateScheme({ ...own, qualitative: { partlyFloor: 0.5 } });
  expect(result.ok && result.scheme.qualitative).toEqual({ ...mof2020.qualitative, partlyFloor: 0.5 });
});

test.each(builtInSchemes)('$name under another name is valid', (scheme) => {
  const copy = { ...scheme, ...own, aliases: [] };
  expect(validateScheme(copy)).toEqual({ ok: true, scheme: copy });
});

test.each([
  [null, /^ 应是用花括号/],
  [[], /^ 应是用花括号/],
  ['hubei', /^ 应是用花括号/],
  [{ name: '我县' }, /^id 缺少这个字段/],
  [{ id: 'x' }, /^name 缺少这个字段/],
  [{ ...own, id: 'My County' }, /^id 只能用小写字母/],
  [{ ...own, name: '  ' }, /^name 不能为空/],
  [{ ...own, name: 5 }, /^name 应是文字/],
  [{ ...own, revers: 'ratio' }, /^revers 没有这个字段.*reverse/],
  [{ ...own, reverse: 'half' }, /^reverse 只能是 "linear"、"ratio" 之一/],
  [{ ...own, scoreDecimals: 1.5 }, /^scoreDecimals 应是整数/],
  [{ ...own, scoreDecimals: '2' }, /^scoreDecimals 应是数字/],
  [{ ...own, execution: { weight: -1 } }, /^execution\.weight 应在 0 到 1000 之间/],
  [{ ...own, execution: { steps: [] } }, /^execution\.steps 列表不能为空/],
  [{ ...own, execution: { steps: [{ fromRate: 0.5 }] } }, /^execution\.steps\[0\]\.share 缺少/],
  [{ ...own, execution: { steps: [{ fromRate: 0.5, share: 1 }] } }, /^execution\.steps 最后一项的“fromRate”应为 0/],
  [
    {
      ...own,
      execution: {
        steps: [
          { fromRate: 0, share: 0 },
          { fromRate: 1, share: 1 },
        ],
      },
    },
    /从大到小/,
  ],
  [{ ...own, qualitative: { shares: { partly: 70 } } }, /^qualitative\.shares\.partly 应在 0 到 1 之间/],
  [{ ...own, qualitative: { partlyFloor: 0.9 } }, /^qualitative .*不能高于/],
  [{ ...own, grades: [] }, /^grades 列表不能为空，请至少写一项/],
  [{ ...own, grades: [{ from: 60, name: '合格' }] }, /^grades 最后一项的“from”应为 0/],
  [{ ...own, sections: [{ category: '产出指标', weight: 50 }] }, /^sections .*合计应为 100，现在是 60/],
  [
    {
      ...own,
      sections: [
        { category: '产出指标', weight: 45 },
        { category: '产出指标', weight: 45 },
      ],
    },
    /^sections 一级指标“产出指标”写了两次/,
  ],
  [{ ...own, overCompletion: { explain: 'yes' } }, /^overCompletion\.explain 应是 true 或 false/],
  [{ ...own, overCompletion: { threshold: 0.9 } }, /^overCompletion\.threshold 应在 1 到 100 之间/],
  [
    {
      ...own,
      rateCaps: [
        { belowRate: 0.5, maxTotal: 59 },
        { belowRate: 0.8, maxTotal: 89 },
      ],
    },
    /^rateCaps .*从大到小/,
  ],
])('%j is refused, saying where and what to do', (json, expected) => {
  const problems = problemsOf(json);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems[0]).toMatch(expected);
});

test('everything wrong is said at once', () => {
  expect(problemsOf({ id: 'X', late: 'never', grades: [{ from: 'a' }] })).toHaveLength(5);
});

test('a scheme written to a file and read again is the same', () => {
  const scheme = { ...mof2020, ...own, aliases: ['某县'] };
  expect(parseScheme(serialiseScheme(scheme))).toEqual({ ok: true, scheme });
  expect(parseScheme(`\uFEFF${serialiseScheme(scheme)}`).ok).toBe(true);
});

test('a file that is not JSON is said to be none', () => {
  const result = parseScheme('{');
  expect(result.ok ? [] : result.problems.map(said)).toEqual([
    ' 这不是有效的 JSON 文件。请选择从本工具导出的评分方案文件。',
  ]);
});

test.each([
  [
    { execution: { steps: [{ fromRate: 0.5, share: 70 }] } },
    '“预算执行率”的“分档计分”第 1 项的“得分比例”（execution.steps[0].share）：应在 0 到 1 之间。',
    '“execution rate”, “steps”, item 1, “share of the points” (execution.steps[0].share): this must be between 0 and 1.',
  ],
  [
    { qualitative: { wieght: 1 } },
    '“定性指标”的“wieght”（qualitative.wieght）：没有这个字段，请删除或改正。这里可用的字段：achievedFloor、partlyFloor、shares、decimals。',
    '“qualitative indicators”, “wieght” (qualitative.wieght): there is no such field. Delete or correct it. Fields that can stand here: achievedFloor, partlyFloor, shares, decimals.',
  ],
  [{ constructor: 1 }, /^“constructor”（constructor）：没有这个字段/, /^“constructor” \(constructor\)/],
])('%j: the place is named in words, too', (wrong, chinese, english) => {
  const result = validateScheme({ ...own, ...wrong });
  const [problem] = result.ok ? [] : result.problems;
  if (!problem) throw new Error('Nothing is wrong');
  expect(saySchemeProblem(problem, 'zh-CN')).toMatch(chinese);
  expect(saySchemeProblem(problem, 'en-US')).toMatch(english);
});

describe('names fields had before', () => {
  test.each([
    [{ late: 'ask' }, { missedDeadline: 'manual' }],
    [{ late: 'zero' }, { missedDeadline: 'zero' }],
    [{ late: 'ratio' }, { missedDeadline: 'ratio' }],
    [{ missedDeadline: 'ask' }, { missedDeadline: 'manual' }],
    [{ leastReasonCharacters: 10 }, { minReasonLength: 10 }],
    [
      { late: 'zero', leastReasonCharacters: 1 },
      { missedDeadline: 'zero', minReasonLength: 1 },
    ],
  ])('%j is still read', (former, present) => {
    const result = validateScheme({ ...own, ...former });
    expect(result).toEqual({ ok: true, scheme: { ...mof2020, ...own, aliases: [], source: '自定义', ...present } });
  });

  test('are not written any more', () => {
    const result = validateScheme({ ...own, late: 'zero', leastReasonCharacters: 10 });
    expect(result.ok && serialiseScheme(result.scheme)).not.toMatch(/"late"|leastReasonCharacters/);
  });

  test('are refused beside the present name, as it cannot be told which counts', () => {
    expect(problemsOf({ ...own, late: 'zero', missedDeadline: 'ratio' })).toEqual([
      'late 这是旧名称，现在叫“missedDeadline”，两个都写了。请只留“missedDeadline”。',
    ]);
  });

  test.each([
    [{ late: 'never' }, 'missedDeadline 只能是 "manual"、"zero"、"ratio" 之一。'],
    [{ leastReasonCharacters: 0 }, 'minReasonLength 应在 1 到 200 之间。'],
  ])('%j is refused by the present name', (former, expected) => {
    expect(problemsOf({ ...own, ...former })).toEqual([expected]);
  });
});
