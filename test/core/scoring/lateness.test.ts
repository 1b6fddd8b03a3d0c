import type { CellInput } from '../../../src/core/cell/cell';
import { indicatorScore } from '../../../src/core/scoring/indicatorScore';
import type { ScoreOutcome } from '../../../src/core/scoring/outcome';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { explained, whyNot } from './score';

// Late work where the scheme gives planned time ÷ time taken: days are counted from the start of the work, both ends included. The
// points of 15 are worked out with a calendar.

const byRatio: Scheme = { ...defaultScheme, missedDeadline: 'ratio' };

function late(
  target: CellInput['value'],
  actual: CellInput['value'],
  start?: CellInput,
  scheme = byRatio,
): ScoreOutcome {
  return indicatorScore(
    {
      target: { value: target },
      actual: { value: actual },
      weight: { value: 15 },
      nature: { value: '时效' },
      ...(start ? { start } : {}),
    },
    scheme,
  );
}

function said({ score, noScore }: ScoreOutcome): string {
  return score?.toFixed() ?? noScore?.code ?? '';
}

describe('a project that began before the year', () => {
  // 580 days were planned from 1 June 2019 to 31 December 2020; 670 were taken until 31 March 2021.
  test.each([
    '2019年6月-2020年12月',
    '2019年6月至2020年12月',
    '2019年6月～2020年12月',
    '2019年6月—2020年12月',
    '2019年6月——2020年12月底',
    '2019年6月到2020年12月',
    '2019.6-2020.12',
    '2019.06.01-2020.12.31',
    '2019/6/1~2020/12/31',
    '2019-06-01至2020-12-31',
    '2019年6月1日起至2020年12月31日止',
    '自2019年6月至2020年12月完成',
    '２０１９年６月－２０２０年１２月',
    '二〇一九年六月至二〇二〇年十二月',
  ])('counts from the first day of %s', (target) => {
    expect([target, said(late(target, '2021年3月31日'))]).toEqual([target, '12.99']);
  });

  test.each([
    ['2019年1月至2020年12月', '2020-12-31', '15'],
    // 91 days planned, 122 taken: what a review of 2025 gave.
    ['2024年4月1日至2024年6月30日', '2024-07-31', '11.19'],
    ['2024年4月-6月', '2024年7月', '11.19'],
    ['2024年4月1日至6月30日', '2024/7/31', '11.19'],
    ['2019年-2020年', '2021年12月', '10'],
    ['2020年1月1日至2020年12月31日', '2021-01-20', '14.22'],
    ['2020年12月31日至2020年12月31日', '2021-01-01', '7.5'],
    ['2020年12月30日至2020年12月31日', '2021-01-01', '10'],
    ['2019年6月-2020年12月', '2019年7月-2021年3月', '12.99'],
    ['2019年6月-2020年12月', 44286, '12.99'],
  ])('%s / %s gives %s', (target, actual, expected) => {
    expect(said(late(target, actual))).toBe(expected);
  });

  test('says from which day to which days it has counted', () => {
    expect(explained(late('2019年6月-2020年12月', '2021年3月'))).toContain(
      '从 2019-06-01 算起，计划到 2020-12-31，实际到 2021-03-31，首尾两天都算；晚于计划；580/670 × 15 = 12.99',
    );
  });

  test.each(['manual', 'zero'] as const)('is not counted where lateness gives %s', (rule) => {
    const scheme: Scheme = { ...defaultScheme, missedDeadline: rule };
    expect(said(late('2019年6月-2020年12月', '2021-03-31', undefined, scheme))).toBe(rule === 'manual' ? 'late' : '0');
    expect(said(late('2020年12月底前', '2021-03-31', undefined, scheme))).toBe(rule === 'manual' ? 'late' : '0');
  });
});

describe('a deadline alone', () => {
  test.each([
    ['2020-12-31', '2021-01-20'],
    ['2020年12月底前', '2021年3月'],
    ['2020年12月31日前完成', '2021.1.20'],
    ['2020年', '2021年3月1日'],
    ['2020年上半年', '2020年8月'],
    ['2020年第三季度', '2020年11月5日'],
    ['3月底前', '4月10日'],
    [44196, '2021-01-20'],
  ])('%s / %s is asked where the work began', (target, actual) => {
    const outcome = late(target, actual);
    expect([outcome.score, outcome.noScore?.code]).toEqual([null, 'startUnclear']);
    expect(whyNot(outcome)).toMatch(/开始.*请.*例如.*。$/u);
  });

  test('that was kept needs no start', () => {
    expect(said(late('2020年12月底前', '2020-12-20'))).toBe('15');
    expect(said(late('2020-12-31', '2020-12-31', { value: '不清楚' }))).toBe('15');
  });

  test('in two stages is not read', () => {
    expect(said(late('一期2020年6月底前，二期2020年12月底前', '2021年1月'))).toBe('targetUnrecognized');
  });
});

describe('a start given beside the target', () => {
  test.each<[string, CellInput, string, string]>([
    ['2020-12-31', { value: '2019-06-01' }, '2021-03-31', '12.99'],
    ['2020年12月底前', { value: '2019年6月' }, '2021年3月', '12.99'],
    ['2020年12月底前', { value: '2019.6' }, '2021年3月', '12.99'],
    ['2020-12-31', { value: 43617, numberFormat: 'yyyy-m-d' }, '2021-03-31', '12.99'],
    ['2020-12-31', { value: 43617 }, '2021-03-31', '12.99'],
    ['2020-12-31', { value: '43617' }, '2021-03-31', '12.99'],
    ['2020-12-31', { value: '2019年6月1日至2020年12月31日' }, '2021-03-31', '12.99'],
    ['2020-12-31', { value: '2019年6月-2021年12月' }, '2021-03-31', '12.99'],
    ['2020-12-31', { value: '2019年6月起' }, '2021-03-31', '12.99'],
    ['6月底前', { value: '4月1日' }, '7月31日', '11.19'],
    ['2020-12-31', { value: '2020-12-31' }, '2021-01-01', '7.5'],
    // The target's own days go first.
    ['2024年4月1日至2024年6月30日', { value: '2019-01-01' }, '2024-07-31', '11.19'],
    ['2020-12-31', { value: '' }, '2021-01-20', 'startUnclear'],
    ['2020-12-31', { value: '/' }, '2021-01-20', 'startUnclear'],
    ['2020-12-31', { value: '待定' }, '2021-01-20', 'startUnclear'],
    ['2020-12-31', { value: '合同签订后' }, '2021-01-20', 'startUnclear'],
    ['2020-12-31', { value: '6月' }, '2021-01-20', 'startUnclear'],
    ['2020-12-31', { value: '2021-01-10' }, '2021-01-20', 'startUnclear'],
    ['2020-12-31', { value: '5' }, '2021-01-20', 'startUnclear'],
  ])('%s from %j, done %s: %s', (target, start, actual, expected) => {
    expect(said(late(target, actual, start))).toBe(expected);
  });

  test('says what is wrong with it', () => {
    expect(whyNot(late('2020-12-31', '2021-01-20', { value: '待定' }))).toContain('开始时间“待定”不是日期');
    expect(whyNot(late('2020-12-31', '2021-01-20', { value: '6月' }))).toContain('开始时间“6月”没有写年份');
    expect(whyNot(late('2020-12-31', '2021-01-20', { value: '2021-01-10' }))).toContain(
      '开始时间“2021-01-10”晚于指标值“2020-12-31”',
    );
  });

  test('later than the completion is remarked on; the deadline was kept', () => {
    const outcome = late('2020-12-31', '2020-05-01', { value: '2020-06-01' });
    expect(said(outcome)).toBe('15');
    expect(explained(outcome)).toContain('早于开始时间 2020-06-01');
  });
});

describe('a completion that says when the work began', () => {
  test('is a start, too', () => {
    expect(said(late('2020年12月底前', '2019年6月-2021年3月'))).toBe('12.99');
  });

  test('after the deadline is asked', () => {
    expect(said(late('2020年12月底前', '2021年2月-2021年3月'))).toBe('startUnclear');
  });
});

describe('a completion without a day', () => {
  test.each([
    // Counted to the last day of the month, where the deadline is the last day of one.
    ['2019年6月-2020年12月', '2021年3月', '12.99'],
    ['2019-06-01至2020-12-15', '2021年3月', 'timeAmbiguous'],
    ['2019年-2020年', '2021年', 'timeAmbiguous'],
  ])('%s / %s gives %s', (target, actual, expected) => {
    expect(said(late(target, actual))).toBe(expected);
  });
});
