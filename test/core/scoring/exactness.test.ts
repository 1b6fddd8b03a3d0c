import Decimal from 'decimal.js';
import fc from '../../support/property';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import { executionRate } from '../../../src/core/scoring/executionRate';
import { executionScore } from '../../../src/core/scoring/executionScore';
import type { ScoreOutcome } from '../../../src/core/scoring/outcome';
import type { Formula, Typed } from './oracle';
import { hundredths, qualitativeHundredths, textOf } from './oracle';
import { explained, score, whyNot } from './score';

const ratioScheme = schemeByName('hubei') ?? defaultScheme;

function typed(min: bigint, max: bigint, mostDecimals: number): fc.Arbitrary<Typed> {
  return fc.record({ digits: fc.bigInt(min, max), decimals: fc.nat(mostDecimals) });
}
/** Eight digits may be a day (20201231); everything below is a number. */
const LARGEST = 9_999_999n;
const positive = typed(1n, LARGEST, 4);
const any = typed(-(10n ** 6n), LARGEST, 4);
/** Near the target, where rounding matters. */
const pairs = fc.oneof(
  fc.record({ target: positive, actual: any }),
  fc.record({ target: typed(1n, 2000n, 2), share: fc.bigInt(0n, 250n) }).map(({ target, share }) => ({
    target,
    actual: { digits: target.digits * share, decimals: target.decimals + 2 } satisfies Typed,
  })),
);
const weights = typed(1n, 5000n, 2);

/** Points as Excel gets them, in hundredths. */
function inHundredths(points: Decimal | null): bigint | null {
  return points && BigInt(points.times(100).toFixed());
}

const RULES = [
  { formula: 'higher', sign: '≥', scheme: defaultScheme },
  { formula: 'linear', sign: '≤', scheme: defaultScheme },
  { formula: 'ratio', sign: '≤', scheme: ratioScheme },
] as const satisfies readonly { formula: Formula; sign: string; scheme: typeof defaultScheme }[];

test.each(RULES)(
  'the $formula formula agrees with fractions of whole numbers to the last digit',
  ({ formula, sign, scheme }) => {
    fc.assert(
      fc.property(pairs, weights, ({ target, actual }, weight) => {
        const outcome = score(sign + textOf(target), textOf(actual), textOf(weight), '', scheme);
        expect(inHundredths(outcome.score)).toBe(hundredths(formula, target, actual, weight));
      }),
      { numRuns: 2000 },
    );
  },
);

test('a percentage of a qualitative target agrees with fractions of whole numbers', () => {
  fc.assert(
    // Below 60 % a percentage is no degree of achievement.
    fc.property(typed(6000n, 20000n, 4), weights, (share, weight) => {
      const percent: Typed = { digits: share.digits * 100n, decimals: share.decimals };
      const outcome = score('持续提高', `${textOf(percent)}%`, textOf(weight));
      expect(inHundredths(outcome.score)).toBe(qualitativeHundredths(share, weight));
    }),
    { numRuns: 1000 },
  );
});

test('the execution score agrees with fractions of whole numbers', () => {
  fc.assert(
    fc.property(positive, typed(0n, LARGEST, 4), weights, (budget, executed, weight) => {
      const rate = executionRate({ value: textOf(budget) }, { value: textOf(executed) }, defaultScheme);
      const points = executionScore(rate, new Decimal(textOf(weight)), defaultScheme);
      expect(inHundredths(points)).toBe(hundredths('higher', budget, executed, weight));
    }),
    { numRuns: 1000 },
  );
});

test.each(RULES)('a better actual never gives fewer points ($formula)', ({ sign, scheme }) => {
  fc.assert(
    fc.property(positive, any, any, weights, (target, one, other, weight) => {
      const [low, high] = [one, other].map(textOf).sort((a, b) => Number(a) - Number(b));
      const pointsOf = (actual = '') =>
        score(sign + textOf(target), actual, textOf(weight), '', scheme).score?.toNumber() ?? NaN;
      const [worse, better] = sign === '≥' ? [low, high] : [high, low];
      expect(pointsOf(better)).toBeGreaterThanOrEqual(pointsOf(worse));
    }),
    { numRuns: 500 },
  );
});

/** Pieces of what people type, put together at random. */
const pieces = fc.constantFrom(
  ...[
    '≥',
    '≤',
    '>',
    '<',
    '=',
    '不低于',
    '以内',
    '约',
    '-',
    '~',
    '至',
    '.',
    ',',
    ' ',
    '%',
    '‰',
    '百分比',
    '万',
    '亿',
    '元',
  ],
  ...[
    '人次',
    '个月',
    '年',
    '月',
    '日',
    '底前',
    '天',
    '/',
    '—',
    '无',
    '达成',
    '部分达成',
    '未达成',
    '持续提高',
    '优',
    '１',
    '二十',
  ],
  ...['0', '1', '2', '9', '12', '98', '2020', '31', '100'],
);
const cellValues = fc.oneof(
  fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join('')),
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
/** Words of the program's; fast-check also gives them as texts typed, which may be quoted. */
const PROGRAM_WORDS = /NaN|Infinity|undefined|null/;
const natures = fc.constantFrom('', '正向', '反向', '等于', '区间', '时效', '定性', '成本', '≥', '≤', '乱写');

test('whatever the cells hold, there is a score between 0 and the weight or a reason in words', () => {
  fc.assert(
    fc.property(cellValues, cellValues, cellValues, natures, (target, actual, weight, nature) => {
      const outcome = score(target, actual, weight, nature);
      if (outcome.score) {
        expect(outcome.score.isFinite() && outcome.score.gte(0) && outcome.score.lte(outcome.weight ?? NaN)).toBe(true);
        expect(outcome.noScore).toBeNull();
      } else {
        expect(outcome.score).toBeNull();
        expect(whyNot(outcome)).toMatch(/。$/);
      }
      const typed = [target, actual, weight].filter((value) => typeof value === 'string').join();
      if (!PROGRAM_WORDS.test(typed)) expect(explained(outcome)).not.toMatch(PROGRAM_WORDS);
    }),
    { numRuns: 5000 },
  );
});

/** An outcome with what is made only when it is asked for. */
function told(outcome: ScoreOutcome) {
  return { ...outcome, deviation: outcome.deviation(), steps: outcome.steps() };
}

test('the same cells always give the same outcome', () => {
  fc.assert(
    fc.property(cellValues, cellValues, natures, (target, actual, nature) => {
      expect(told(score(target, actual, 10, nature))).toEqual(told(score(target, actual, 10, nature)));
    }),
  );
});
