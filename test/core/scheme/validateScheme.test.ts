import { mof2020 } from '../../../src/core/scheme/builtin/mof2020';
import { builtInSchemes } from '../../../src/core/scheme/schemes';
import { parseScheme, serialiseScheme } from '../../../src/core/scheme/schemeFile';
import { validateScheme } from '../../../src/core/scheme/validateScheme';

const own = { id: 'my-county', name: '我县' };

function problemsOf(json: unknown): string[] {
  const result = validateScheme(json);
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path} ${message}`);
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
  [{ ...own, grades: [] }, /^grades 至少写一个等级/],
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
  [{ ...own, name: '湖北' }, /^name “湖北”是自带方案的名称/],
  [{ ...own, id: 'hubei' }, /^id “hubei”是自带方案的名称/],
  [{ ...own, aliases: ['某县', '四川省'] }, /^aliases\[1\] “四川省”是自带方案的名称/],
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
  expect(result.ok ? [] : result.problems.map(({ path, message }) => `${path} ${message}`)).toEqual([
    ' 这不是有效的 JSON 文件。请选择从本工具导出的评分方案文件。',
  ]);
});
