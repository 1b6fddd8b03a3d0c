import fc from '../../support/property';
import { indicatorScore } from '../../../src/core/scoring/indicatorScore';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { explained, points, score, whyNot } from './score';

/** Spellings of one limit that must be read alike, with the figure in place of #. */
const AT_LEAST = [
  '≥#%',
  '>=#%',
  '≥ # %',
  '≧#％',
  '#%以上',
  '#%及以上',
  '#%（含）以上',
  '#%(含#%)以上',
  '#%以上（含#%）',
  '不低于#％',
  '不得低于#%',
  '不能低于#%',
  '不少于#%',
  '不得少于#%',
  '至少#%',
  '大于等于#%',
  '等于或高于#%',
  '达到或超过#%',
  '达到#%以上',
  '率达#%以上',
  '合格率达#%以上',
  '满意度≥#%',
  '≥#.%',
  '≥#%（满意度）',
  '百分之#以上',
];
const AT_MOST = [
  '≤#天',
  '<=#天',
  '#天以内',
  '#天及以内',
  '#天内',
  '#天（含）以内',
  '不超过#天',
  '不得超过#天',
  '不多于#天',
  '少于等于#天',
  '小于等于#天',
  '最长#天',
  '最多#天',
  '至多#天',
  '控制在#天以内',
  '工期≤#天',
  '办理时限不超过#天',
  '#天内办结',
  '办结时间控制在#天以内',
  '接报后#天内到达',
];
const RISES = [
  '较上年增长#%',
  '比上年增长#%',
  '同比增长#%',
  '增长#%',
  '增长≥#%',
  '增长#%以上',
  '增长率≥#%',
  '提高#%',
  '增幅#%以上',
  '提高百分之#',
];
const FALLS = ['较上年下降#%', '同比下降#%', '下降#%', '降低≥#%', '降低#%以上', '下降率≥#%', '减少#%', '降幅#%'];
const TWO_THIRDS = [
  '三分之二以上',
  '不低于三分之二',
  '3分之2以上',
  '2/3以上',
  '≥2/3',
  '至少三分之二',
  '三分之二（含）以上',
];
const WHOLE = ['全覆盖', '全部覆盖', '全面覆盖', '100%全覆盖', '覆盖率100%', '全部完成', '足额发放'];
const IN_BUDGET = [
  '不超预算',
  '未超预算',
  '控制在预算内',
  '控制在预算范围内',
  '不超过预算',
  '成本控制在预算以内',
  '不得突破预算',
];
const NOUGHT = [
  '零事故',
  '0事故',
  '0起',
  '无事故',
  '不发生事故',
  '未发生事故',
  '没有发生事故',
  '杜绝事故',
  '事故零发生',
  '事故为0',
  '无事故发生',
];

const figure = fc.integer({ min: 2, max: 99 });

describe('spellings of one target give one score', () => {
  test.each([
    ['not below', AT_LEAST, '%'],
    ['not above', AT_MOST, '天'],
    ['a rise', RISES, '%'],
    ['a fall', FALLS, '%'],
  ])('%s', (_name, spellings, unit) => {
    fc.assert(
      fc.property(figure, fc.integer({ min: 2, max: 49 }), (wanted, reached) => {
        // A figure far above the wanted change may be a level; 增长率 says that it is none.
        fc.pre(reached < 20 || reached <= 5 * wanted);
        const given = spellings.map((spelling) => [
          spelling,
          points(spelling.replaceAll('#', String(wanted)), `${reached}${unit}`, 10),
        ]);
        const first = given[0]?.[1];
        expect(given).toEqual(spellings.map((spelling) => [spelling, first]));
      }),
      { numRuns: 60 },
    );
  });

  test('a fraction, and all of it', () => {
    fc.assert(
      fc.property(figure, (reached) => {
        for (const spellings of [TWO_THIRDS, WHOLE]) {
          const given = spellings.map((spelling) => [spelling, points(spelling, `${reached}%`, 10)]);
          expect(given).toEqual(spellings.map((spelling) => [spelling, given[0]?.[1]]));
        }
        expect(points('全覆盖', `${reached}%`, 10)).toBe(points('100%', `${reached}%`, 10));
      }),
      { numRuns: 60 },
    );
  });

  test('what must stay within the budget', () => {
    for (const target of IN_BUDGET) {
      const given = IN_BUDGET.map((actual) => [target, actual, points(target, actual, 10)]);
      expect(given).toEqual(IN_BUDGET.map((actual) => [target, actual, '10']));
      expect([target, points(target, '90%', 10)]).toEqual([target, 'degreeUnclear']);
      expect([target, points(target, '超预算', 10)]).toEqual([target, 'wordDiffers']);
    }
  });

  test('a tie beside a fraction is rounded up', () => {
    // 0.6 ÷ 2/3 × 1.05 is exactly 0.945.
    expect(points('三分之二', '60%', 1.05)).toBe('0.95');
  });

  test('what must not happen', () => {
    for (const actual of ['0', '0起', '无', '未发生', '1起', '3']) {
      const given = NOUGHT.map((target) => [target, points(target, actual, 10)]);
      expect(given).toEqual(NOUGHT.map((target) => [target, /^[13]/.test(actual) ? '0' : '10']));
    }
  });
});

/** What targets are made of, for sentences nobody has thought of. */
const PIECES =
  '≥ ≤ > = 不低于 不超过 以上 以内 约 ± ~ 至 到 由 从 较上年 同比 增长 下降 提高到 降至 减少 不 未 零 无 翻一番 事故 投诉 培训 新建 完成 全覆盖 达标 合格 优 良 及 、 ， （ ） 5 12 95 0 1 2.5 2020 三 十 两 % 个百分点 万 亿 元 人 次 起 个 座 天 个月 年 月 12月31日前 逐年 持平 每 / 三分之二 1/3 一半 每月 每人 四季度 季度末 内响应 PQI 控制在 预算内 全部 足额发放 一等奖'.split(
    ' ',
  );
const sentence = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''));
const nature = fc.constantFrom('', '正向', '反向', '等于', '区间', '定性', '成本指标', '时效指标', '质量指标');

describe('whatever is put together from what people write', () => {
  test('gives points between 0 and the weight or a sentence, and never says NaN', () => {
    fc.assert(
      fc.property(sentence, sentence, nature, (target, actual, stated) => {
        const outcome = score(target, actual, 10, stated);
        if (outcome.score === null) expect(whyNot(outcome)).toMatch(/[\u4e00-\u9fff].*。$/u);
        else expect(outcome.score.gte(0) && outcome.score.lte(10)).toBe(true);
        expect(explained(outcome)).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 4000 },
    );
  });

  test.each([
    ['≥#%', '%', 1],
    ['较上年增长#%', '%', 1],
    ['由20%提高到#%', '%', 1],
    ['新建#座', '座', 1],
    ['≤#起', '起', -1],
    ['降至#%以下', '%', -1],
    ['下降#%', '%', 1],
  ])('more of %s never counts for less, or for more where less is better', (spelling, unit, direction) => {
    fc.assert(
      fc.property(figure, figure, figure, (wanted, one, other) => {
        const target = spelling.replace('#', String(wanted));
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((reached) =>
          score(target, `${reached}${unit}`, 10).score?.toNumber(),
        );
        if (low === undefined || high === undefined) return;
        if (direction > 0) expect(high).toBeGreaterThanOrEqual(low);
        if (direction < 0) expect(high).toBeLessThanOrEqual(low);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the choice of a grade word', () => {
  test.each([
    ['效果明显', '基本达成', '8～10'],
    ['效果明显', '部分达成', '6～8'],
    ['合格', '不合格', '0～6'],
    ['完成', '部分完成', '6～8'],
  ])('%s / %s is shown as the choice it is, with its limits', (target, actual, limits) => {
    const outcome = score(target, actual, 10);
    expect(explained(outcome)).toContain('评分方案的取值');
    expect(explained(outcome)).toContain(limits);
    expect(outcome.band).not.toBeNull();
  });

  test('one step below the target has a band but no points', () => {
    const outcome = score('优', '良', 10);
    const { score: none, noScore, band } = outcome;
    expect([none, noScore?.code, band?.low.toNumber(), band?.high.toNumber()]).toEqual([null, 'lowerStep', 8, 10]);
    expect(whyNot(outcome)).toContain('8～10 分');
  });
});

describe('无 beside 无', () => {
  const request = { target: { value: '无' }, actual: { value: '无' }, weight: { value: 10 } };

  test('is full marks where the name says what must not happen', () => {
    const named = { ...request, name: { value: '重大安全事故发生数' } };
    expect(indicatorScore(named, defaultScheme).score?.toFixed()).toBe('10');
  });

  test('does not apply elsewhere', () => {
    const named = { ...request, name: { value: '培训人数' } };
    expect(indicatorScore(named, defaultScheme).noScore?.code).toBe('notApplicable');
  });
});
