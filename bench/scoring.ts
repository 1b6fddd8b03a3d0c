import Decimal from 'decimal.js';
import { exampleForms } from '../src/core/form/examples';
import { builtFunctions } from './builtFunctions';
import { figureRows } from './figureRows';
import type { FigureRow } from './figureRows';
import { interleaved, rounded } from './measure';
import type { Section } from './section';

/** Calls between two looks at the clock. */
const AT_ONCE = 1000;

const repeated = figureRows(100);
/** Many more than any memory of readings holds. */
const everNew = figureRows(100_000);
const exampleRows = exampleForms.flatMap(({ indicators }) =>
  indicators.map(({ target, actual, weight }) => ({ texts: [target, actual, weight] as const })),
);

/** Calls it for one row after the other, beginning anew after the last. */
function over<Item>(items: readonly Item[], run: (item: Item) => unknown): () => number {
  let at = 0;
  return () => {
    for (let call = 0; call < AT_ONCE; call += 1) {
      const item = items[at];
      if (item === undefined) throw new RangeError(`no row ${at}`);
      kept = run(item);
      at = (at + 1) % items.length;
    }
    return AT_ONCE;
  };
}

/** What was answered last: so that no call can be left out as one whose answer nobody wants. */
export let kept: unknown;

function percentOfCompletion({ target, actual, weight }: FigureRow): Decimal {
  return Decimal.min(actual.times(weight).div(target).toDecimalPlaces(2, Decimal.ROUND_HALF_UP), weight);
}

function inFloats({ texts: [target, actual, weight] }: FigureRow): number {
  const share = Number(/[\d.]+/.exec(actual)?.[0]) / Number(/[\d.]+/.exec(target)?.[0]);
  return Math.round(Math.min(1, share) * weight * 100) / 100;
}

/** Amounts as cells hold them. */
const amounts = repeated.map(({ target, actual }) => ({
  numbers: [target.toNumber(), actual.toNumber()] as const,
  budget: target,
  executed: actual,
}));

const section: Section = {
  title: 'INDSCORE and EXECRATE as built, call by call',
  measure: async (effort) => {
    const { INDSCORE, EXECRATE } = builtFunctions();
    if (!INDSCORE || !EXECRATE) throw new Error('functions.js lacks a function');
    const score = ({ texts: [target, actual, weight] }: Pick<FigureRow, 'texts'> | (typeof exampleRows)[number]) =>
      INDSCORE(target, actual, weight);
    const speeds = await interleaved(
      {
        repeated: over(repeated, score),
        repeatedDecimals: over(repeated, percentOfCompletion),
        repeatedFloats: over(repeated, inFloats),
        everNew: over(everNew, score),
        everNewDecimals: over(everNew, percentOfCompletion),
        everNewFloats: over(everNew, inFloats),
        examples: over(exampleRows, score),
        rates: over(amounts, ({ numbers: [budget, executed] }) => EXECRATE(budget, executed)),
        rateDecimals: over(amounts, ({ budget, executed }) => executed.div(budget)),
      },
      effort,
    );
    type Name = Parameters<typeof speeds.perSecond>[0];
    const figure = (name: Name) => `${rounded(speeds.perSecond(name))} calls/s`;
    /** A row of calls beside what they are compared with. */
    const beside = (what: string, name: Name, other: Name, to: string) => ({
      what,
      figure: figure(name),
      ratio: { value: speeds.ratio(name, other), to },
    });
    const decimals = 'the same rule in bare decimal.js on figures read before';
    const floats = 'the same rule in floats';
    return [
      { ...beside('INDSCORE, repeated texts', 'repeated', 'repeatedDecimals', decimals), target: { atLeast: 0.25 } },
      beside('INDSCORE, repeated texts', 'repeated', 'repeatedFloats', floats),
      { ...beside('INDSCORE, ever-new texts', 'everNew', 'everNewDecimals', decimals), target: { atLeast: 0.12 } },
      beside('INDSCORE, ever-new texts', 'everNew', 'everNewFloats', floats),
      { what: 'INDSCORE, rows of the examples, words and days too', figure: figure('examples') },
      beside('EXECRATE, repeated amounts', 'rates', 'rateDecimals', 'the same division in bare decimal.js'),
      { what: 'bare decimal.js: times, div, round, min', figure: figure('repeatedDecimals') },
    ];
  },
};
export default section;
