import Decimal from 'decimal.js';
import { exampleForms } from '../src/core/form/examples';
import { builtFunctions } from './builtFunctions';
import { interleaved, rounded } from './measure';
import type { Section } from './section';

/** Calls between two looks at the clock. */
const AT_ONCE = 1000;

/** A row with its figures, and what has to be read before it can be scored. */
interface Row {
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly weight: Decimal;
  readonly texts: readonly [target: string, actual: string, weight: number];
}

const SHAPES: readonly (readonly [before: string, after: string, decimals: number])[] = [
  ['≥', '%', 2],
  ['', '个', 0],
  ['≥', '人次', 0],
  ['不少于', '万元', 2],
  ['', '', 1],
];

/** Row `index` of ever-new ones, as people type them: eight in ten do not reach the target. */
function rowOf(index: number): Row {
  const [before, after, decimals] = SHAPES[index % SHAPES.length] ?? ['', '', 0];
  const target = (((index * 7919) % 8_999_993) + 1_000_000) / 10 ** decimals;
  const actual = (target * (70 + ((index * 37) % 38))) / 100;
  const [wanted, reached] = [target.toFixed(decimals), actual.toFixed(decimals)];
  const weight = 2 + (index % 9);
  return {
    target: new Decimal(wanted),
    actual: new Decimal(reached),
    weight: new Decimal(weight),
    texts: [before + wanted + after, reached + after, weight],
  };
}

const repeated = rows(100);
/** Many more than any memory of readings holds. */
const everNew = rows(100_000);
const exampleRows = exampleForms.flatMap(({ indicators }) =>
  indicators.map(({ target, actual, weight }) => ({ texts: [target, actual, weight] as const })),
);

/** Their texts come in one piece each, as from a message of Excel. */
function rows(count: number): Row[] {
  const made = Array.from({ length: count }, (_, index) => rowOf(index));
  const texts = JSON.parse(JSON.stringify(made.map((row) => row.texts))) as Row['texts'][];
  return made.map((row, index) => ({ ...row, texts: texts[index] ?? row.texts }));
}

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

function percentOfCompletion({ target, actual, weight }: Row): Decimal {
  return Decimal.min(actual.times(weight).div(target).toDecimalPlaces(2, Decimal.ROUND_HALF_UP), weight);
}

function inFloats({ texts: [target, actual, weight] }: Row): number {
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
    const score = ({ texts: [target, actual, weight] }: Pick<Row, 'texts'> | (typeof exampleRows)[number]) =>
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
    const figure = (name: Parameters<typeof speeds.perSecond>[0]) => `${rounded(speeds.perSecond(name))} calls/s`;
    const decimals = 'the same rule in bare decimal.js on figures read before';
    const floats = 'the same rule in floats';
    return [
      {
        what: 'INDSCORE, repeated texts',
        figure: figure('repeated'),
        ratio: { value: speeds.ratio('repeated', 'repeatedDecimals'), to: decimals },
        target: { atLeast: 0.25 },
      },
      {
        what: 'INDSCORE, repeated texts',
        figure: figure('repeated'),
        ratio: { value: speeds.ratio('repeated', 'repeatedFloats'), to: floats },
      },
      {
        what: 'INDSCORE, ever-new texts',
        figure: figure('everNew'),
        ratio: { value: speeds.ratio('everNew', 'everNewDecimals'), to: decimals },
        target: { atLeast: 0.12 },
      },
      {
        what: 'INDSCORE, ever-new texts',
        figure: figure('everNew'),
        ratio: { value: speeds.ratio('everNew', 'everNewFloats'), to: floats },
      },
      { what: 'INDSCORE, rows of the examples, words and days too', figure: figure('examples') },
      {
        what: 'EXECRATE, repeated amounts',
        figure: figure('rates'),
        ratio: { value: speeds.ratio('rates', 'rateDecimals'), to: 'the same division in bare decimal.js' },
      },
      { what: 'bare decimal.js: times, div, round, min', figure: figure('repeatedDecimals') },
    ];
  },
};
export default section;
