import fc from '../../support/property';
import { indicatorScore } from '../../../src/core/scoring/indicatorScore';
import { changedThresholds, parseThresholds, thresholdsOf, withThresholds } from '../../../src/core/scheme/thresholds';
import { schemeByName, builtInSchemes, defaultScheme } from '../../../src/core/scheme/schemes';
import type { Thresholds } from '../../../src/core/scheme/thresholds';

const guangxi = schemeByName('广西') ?? defaultScheme;
const deducting = { ...defaultScheme, overCompletion: { ...defaultScheme.overCompletion, deduction: 2 } };

describe('thresholds of one’s own', () => {
  test('are those of the scheme where nothing else is wanted', () => {
    expect(withThresholds(guangxi, {})).toBe(guangxi);
  });

  test('take the place of those of the scheme, one by one', () => {
    const changed = withThresholds(guangxi, { explainBelowRate: 0.85, minReasonLength: 10 });

    expect(thresholdsOf(changed)).toEqual({
      overCompletion: 1.3,
      explainOverCompletion: true,
      explainBelowRate: 0.85,
      minReasonLength: 10,
    });
  });

  test('can do away with a rule of the scheme', () => {
    const sichuan = schemeByName('四川') ?? defaultScheme;

    expect(sichuan.execution.explainBelowRate).toBe(0.9);
    expect(withThresholds(sichuan, { explainBelowRate: null }).execution.explainBelowRate).toBeNull();
  });

  test('leave the over-completion alone where it costs points', () => {
    const changed = withThresholds(deducting, { overCompletion: 1.5, explainOverCompletion: false });

    expect(changed.overCompletion).toEqual({ threshold: 1.2, deduction: 2, explain: false });
  });

  test('never change a score', () => {
    const thresholds = fc.record(
      {
        overCompletion: fc.double({ min: 1, max: 10, noNaN: true }),
        explainOverCompletion: fc.boolean(),
        explainBelowRate: fc.option(fc.double({ min: 0.01, max: 1, noNaN: true })),
        minReasonLength: fc.integer({ min: 1, max: 200 }),
      },
      { requiredKeys: [] },
    );
    const scheme = fc.constantFrom(...builtInSchemes, deducting);
    const figure = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(scheme, thresholds, figure, figure, (rules, own, target, actual) => {
        const request = { target: { value: `≥${target}` }, actual: { value: String(actual) }, weight: { value: 10 } };
        const score = (by: typeof rules) => indicatorScore(request, by).score?.toNumber();
        expect(score(withThresholds(rules, own))).toBe(score(rules));
      }),
    );
  });
});

describe('thresholds from a workbook', () => {
  const stored: Thresholds = {
    overCompletion: 1.5,
    explainOverCompletion: false,
    explainBelowRate: null,
    minReasonLength: 10,
  };

  test('are read as they were kept', () => {
    expect(parseThresholds(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  test.each([
    ['nothing', null],
    ['a text', 'x'],
    ['numbers beyond the limits', { overCompletion: 0.9, explainBelowRate: 1.1, minReasonLength: 0 }],
    ['half a character', { minReasonLength: 6.5 }],
    ['other kinds of values', { overCompletion: '1.2', explainOverCompletion: 1, explainBelowRate: false }],
  ])('are none where there is %s', (_, damaged) => {
    expect(parseThresholds(damaged)).toEqual({});
  });

  test('are read by the names they had before', () => {
    expect(parseThresholds({ leastReasonCharacters: 10, overCompletion: 1.5 })).toEqual({
      minReasonLength: 10,
      overCompletion: 1.5,
    });
  });

  test('keep what is sound beside what is not', () => {
    expect(parseThresholds({ ...stored, overCompletion: -1 })).toEqual({ ...stored, overCompletion: undefined });
  });
});

describe('changing a threshold', () => {
  test('keeps the others', () => {
    const before = { overCompletion: 1.5 };

    expect(changedThresholds(guangxi, before, { explainBelowRate: 0.8 })).toEqual({
      overCompletion: 1.5,
      explainBelowRate: 0.8,
    });
  });

  test('to what the scheme says leaves it to the scheme again', () => {
    const before = { overCompletion: 1.5, explainBelowRate: 0.8 };

    expect(changedThresholds(guangxi, before, { overCompletion: 1.3 })).toEqual({ explainBelowRate: 0.8 });
    expect(changedThresholds(guangxi, before, { explainBelowRate: null })).toEqual({ overCompletion: 1.5 });
  });
});
