import { startExcel } from '../../preview/node/startExcel';
import type { RunningExcel } from '../../preview/node/startExcel';
import { tellErrorsIn } from '../../src/functions/functionError';
import { functionSentencesOf } from '../../src/wording/functionSentencesOf';
import { defaultScheme, registerScheme, replaceRegisteredSchemes } from '../../src/core/scheme/schemes';
import { deviation, execRate, execScore, explain, indScore, needReason } from '../../src/functions/functions';

// CustomFunctions.Error is the class of Microsoft's own client.
let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.dispose());

/** The error a call ends with, as '#N/A 没有填写分值…'. */
function errorOf(call: () => unknown): string {
  try {
    return `no error but ${String(call())}`;
  } catch (error) {
    if (!(error instanceof CustomFunctions.Error)) throw error;
    return `${error.code} ${error.message ?? ''}`;
  }
}

/** What an empty cell can arrive as. */
const EMPTY = [
  ['0', 0],
  ['null', null],
  ['the empty text', ''],
  ['undefined', undefined],
] as const;

describe('INDSCORE', () => {
  test.each([
    ['≥95%', '90%', 10, 9.47],
    ['1', '0.98', 15, 14.7],
    [1, 0.98, 15, 14.7],
    ['持续提高', '90%', 15, 14],
    ['2020年1月1日至2020年12月31日', '2020年1月1日至2020年12月31日', 5, 5],
    ['12 ', '12 ', '10', 10],
    ['0', '0', 5, 5],
    ['100', 0, 5, 0],
  ])('%s, %s, %s gives %d', (target, actual, weight, expected) => {
    expect(indScore(target, actual, weight)).toBe(expected);
  });

  test.each(EMPTY)('a row without target and actual shows nothing when empty cells arrive as %s', (_, empty) => {
    expect(indScore(empty, empty, 10)).toBe('');
    expect(indScore(empty, empty, empty, empty, empty)).toBe('');
  });

  test.each(EMPTY.slice(1))('a row being filled in shows nothing: %s', (_, empty) => {
    expect(indScore('100%', empty, 10)).toBe('');
    expect(indScore(empty, '98%', 10)).toBe('');
  });

  test.each(EMPTY)('nature and scheme may be left out, or arrive as %s', (_, empty) => {
    expect(indScore('≥95%', '90%', 10, empty, empty)).toBe(9.47);
  });

  test.each(EMPTY)('a weight that arrives as %s is missing', (_, empty) => {
    expect(indScore('5', '5', empty)).toBe('');
    expect(explain('5', '5', empty)).toContain('没有填写分值。请填写分值。');
  });

  test('a row that does not apply shows nothing', () => {
    expect(indScore('/', '/', '')).toBe('');
    expect(indScore('/', '/', 5)).toBe('');
    expect(explain('/', '/', 5)).toContain('不适用');
  });

  test('nature and scheme are taken into account', () => {
    expect(indScore('55', '60', 10, '成本')).toBe(9.09);
    expect(indScore('≤5300', '5830', 10)).toBe(9);
    expect(indScore('≤5300', '5830', 10, '', '湖北')).toBe(9.09);
    expect(indScore('≤5300', '5830', 10, '', 'hubei')).toBe(9.09);
  });

  test.each([
    ['2020-12-31', '2021-01-20', 5, '', /晚于/],
    ['2020-12-15', '2020年12月', 5, '', /没有写到日/],
    ['11月底前', '2020-12-20', 5, '', /没有写年份/],
    ['严格执行', '基本执行', 5, '', /由您判断/],
    ['12', '11', 5, '时效', /看不出长短/],
    ['较上年提高5%', '良好', 5, '', /里有数字/],
    ['零事故', '良好', 5, '', /不能发生的事/],
    ['550万元', '20人', 5, '', /单位不同/],
    ['90万元', '899740', 5, '', /看不出是不是同一个单位/],
    ['100', '很好', 5, '', /不是一个确定的数/],
    ['持续提高', '90', 5, '', /看不出完成了多少/],
    ['5', '5', 5, '随便', /没有“随便”这种指标性质/],
    ['≥5', '5', 5, '反向', /矛盾/],
  ])('%s, %s, %s, "%s" is an entry nobody but the user can score: nothing, and EXPLAIN says why', (...row) => {
    const [target, actual, weight, nature, sentence] = row;
    expect(indScore(target, actual, weight, nature)).toBe('');
    expect(explain(target, actual, weight, nature)).toMatch(sentence);
  });

  test.each([
    ['5', '5', 'abc', '', '', /^#VALUE! 分值“abc”/],
    ['5', '5', -1, '', '', /^#VALUE! 分值“-1”/],
    ['5', '5', 5, '', '火星', /^#VALUE! 没有名为“火星”的评分方案。可用的方案：财预〔2020〕10号、.*湖北/],
  ])(
    '%s, %s, %s, "%s", "%s" is wrong use and ends with an error in words',
    (target, actual, weight, nature, scheme, expected) => {
      expect(errorOf(() => indScore(target, actual, weight, nature, scheme))).toMatch(expected);
    },
  );

  test('a range of a single cell is that cell, a larger one an error', () => {
    expect(indScore([['≥95%']], [['90%']], [[10]])).toBe(9.47);
    expect(errorOf(() => indScore([['1'], ['2']], '1', 10))).toMatch(/^#VALUE! .*只能是一个单元格/);
    expect(errorOf(() => indScore({ type: 'Entity' }, '1', 10))).toMatch(/^#VALUE! .*普通单元格/);
  });

  test("a user's own scheme works once it is registered", () => {
    registerScheme({ ...defaultScheme, id: 'my-county', name: '我县', reverse: 'ratio' });
    expect(indScore('≤5300', '5830', 10, '', '我县')).toBe(9.09);
    expect(errorOf(() => indScore('1', '1', 1, '', '他县'))).toContain('我县');
    replaceRegisteredSchemes([]);
    expect(errorOf(() => indScore('1', '1', 1, '', '我县'))).toMatch(/^#VALUE!/);
  });
});

describe('EXECRATE and EXECSCORE', () => {
  test('the rate is a fraction, also above 1; the score stays within the weight', () => {
    expect(execRate(200, 150)).toBe(0.75);
    expect(execRate(100, 130)).toBe(1.3);
    expect(execScore(100, 130)).toBe(10);
    expect(execScore('250,000', '215457.6')).toBe(8.62);
    expect(execScore(200, 150, 20)).toBe(15);
  });

  test.each(EMPTY)('without a weight (%s) the weight is that of the scheme', (_, empty) => {
    expect(execScore(200, 150, empty)).toBe(7.5);
    expect(execScore(200, 150, empty, '湖北')).toBe(15);
  });

  test.each(EMPTY)('without a budget there is no rate, whatever empty cells arrive as (%s)', (_, empty) => {
    expect(execRate(empty, empty)).toBe('');
    expect(execRate(empty, 5)).toBe('');
    expect(execScore(empty, 5)).toBe('');
    expect(execScore(0, 0)).toBe('');
    expect(execRate(5, empty)).toBe(0);
  });

  test('浙江 counts a budget of 0 as 100 %', () => {
    expect(execRate(0, 0, '浙江')).toBe(1);
    expect(execScore(0, 0, 10, '浙江')).toBe(10);
  });

  test.each([
    ['很多', 5, /^#VALUE! .*必须是数字/],
    [-5, 5, /^#VALUE! .*不能是负数/],
  ])('%s and %s are an error in words', (budget, executed, expected) => {
    expect(errorOf(() => execRate(budget, executed))).toMatch(expected);
    expect(errorOf(() => execScore(budget, executed))).toMatch(expected);
  });

  test('a weight that is no number is an error in words', () => {
    expect(errorOf(() => execScore(1, 1, 'x'))).toMatch(/^#VALUE! 分值“x”/);
    expect(errorOf(() => execScore(1, 1, -1))).toMatch(/^#VALUE! 分值“-1”/);
  });

  test('a rate beyond what Excel holds is an error, not infinity', () => {
    expect(errorOf(() => execRate(1e-300, 1e300))).toMatch(/^#N\/A 结果太大/);
  });
});

describe('DEVIATION', () => {
  test('negative means worse, whichever way is better', () => {
    expect(deviation('100%', '98%')).toBe(-0.02);
    expect(deviation('≤100', '110')).toBe(-0.1);
    expect(deviation('100', '110', '反向')).toBe(-0.1);
    expect(deviation('3-5', '4')).toBe(0);
  });

  test.each(EMPTY)('an empty row (%s) has none and shows nothing', (_, empty) => {
    expect(deviation(empty, empty)).toBe('');
  });

  test.each([
    ['持续提高', '90%'],
    ['0', '5'],
    ['5万元', '20人'],
  ])('%s and %s have none', (target, actual) => {
    expect(deviation(target, actual)).toBe('');
  });
});

describe('NEEDREASON', () => {
  test.each([
    ['100%', '98%', 10, 9.8, true],
    ['100%', '98%', 10, '', true],
    ['100%', '100%', 10, 10, false],
    ['100', '121', 10, 10, true],
    ['严格执行', '基本执行', 10, 8, true],
    ['', '', 10, '', false],
    [0, 0, 10, 0, false],
    ['2020-12-31', '2021-01-20', 5, '', false],
    ['2020-12-31', '2021-01-20', 5, 3, true],
  ])('%s, %s, %s, %s: %s', (target, actual, weight, score, expected) => {
    expect(needReason(target, actual, weight, score)).toBe(expected);
  });

  test('a weight that is no number is wrong use', () => {
    expect(errorOf(() => needReason('5', '5', 'abc', 3))).toMatch(/^#VALUE! 分值“abc”/);
  });

  test('follows the threshold of the scheme', () => {
    expect(needReason('100', '125', 10, 10)).toBe(true);
    expect(needReason('100', '125', 10, 10, '广西')).toBe(false);
  });
});

describe('EXPLAIN', () => {
  test('gives the steps, or why there is no score, or nothing for an empty row', () => {
    expect(explain('≥95%', '90%', 10)).toContain('90/95 × 10 = 9.47');
    expect(explain('2020-12-31', '2021-01-20', 5)).toContain('晚于');
    expect(explain('', '', 5)).toBe('');
  });
});

describe('someone who reads English', () => {
  beforeEach(() => tellErrorsIn(functionSentencesOf('en-US')));
  afterEach(() => tellErrorsIn(functionSentencesOf('zh-CN')));

  test('sees the same results in cells: they belong to the form', () => {
    const english = explain('≥95%', '90%', 10);
    const unscored = explain('2020-06-30', '2020-08-01', 10);

    tellErrorsIn(functionSentencesOf('zh-CN'));

    expect(english).toBe(explain('≥95%', '90%', 10));
    expect(unscored).toBe(explain('2020-06-30', '2020-08-01', 10));
    expect(english).toContain('读作');
  });

  test('says in English why there is no result', () => {
    expect(errorOf(() => indScore('≥95%', '90%', 'x'))).toMatch(/^#VALUE! The weight “x” is not a number/);
    expect(errorOf(() => explain([['1', '2']], '1', 10))).toMatch(/^#VALUE! This argument takes a single cell/);
    expect(errorOf(() => indScore('1', '1', 10, '', '火星'))).toMatch(
      /^#VALUE! There is no scoring scheme named “火星”/,
    );
  });
});
