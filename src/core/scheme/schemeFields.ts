import { mof2020 } from './builtin/mof2020';
import type { Field, FieldReader } from './fieldReaders';
import {
  booleanReader,
  idReader,
  listReader,
  nullable,
  numberReader,
  objectReader,
  textReader,
  wordReader,
} from './fieldReaders';
import type { Scheme } from './scheme';

/** Largest points a weight or a total can have. */
const MAX_POINTS = 1000;

const share = numberReader({ min: 0, max: 1 });
const rate = numberReader({ min: 0, max: 10 });
const points = numberReader({ min: 0, max: MAX_POINTS });
const decimals = numberReader({ min: 0, max: 6, integer: true });

/** Every field of an object with a default: what is left out is as in 财预〔2020〕10号. */
function withDefault<T>(read: FieldReader<T>, byDefault: T): Field<T> {
  return { read, byDefault };
}

const execution = objectReader<Scheme['execution']>({
  weight: withDefault(points, mof2020.execution.weight),
  zeroBudget: withDefault(wordReader(['noRate', 'full', 'zero']), mof2020.execution.zeroBudget),
  steps: withDefault(
    nullable(listReader(objectReader({ fromRate: { read: rate }, share: { read: share } }))),
    mof2020.execution.steps,
  ),
  ratePercentDecimals: withDefault(nullable(decimals), mof2020.execution.ratePercentDecimals),
  explainBelowRate: withDefault(nullable(rate), mof2020.execution.explainBelowRate),
  explainBudgetChange: withDefault(nullable(rate), mof2020.execution.explainBudgetChange),
});

const qualitative = objectReader<Scheme['qualitative']>({
  achievedFloor: withDefault(share, mof2020.qualitative.achievedFloor),
  partlyFloor: withDefault(share, mof2020.qualitative.partlyFloor),
  shares: withDefault(
    objectReader({
      achieved: withDefault(share, mof2020.qualitative.shares.achieved),
      partly: withDefault(share, mof2020.qualitative.shares.partly),
      missed: withDefault(share, mof2020.qualitative.shares.missed),
    }),
    mof2020.qualitative.shares,
  ),
  decimals: withDefault(decimals, mof2020.qualitative.decimals),
});

const overCompletion = objectReader<Scheme['overCompletion']>({
  threshold: withDefault(numberReader({ min: 1, max: 100 }), mof2020.overCompletion.threshold),
  deduction: withDefault(points, mof2020.overCompletion.deduction),
  explain: withDefault(booleanReader, mof2020.overCompletion.explain),
});

/** Reads a scheme file: only `id` and `name` are required. */
export const readSchemeFields: FieldReader<Scheme> = objectReader<Scheme>({
  id: { read: idReader },
  name: { read: textReader },
  aliases: withDefault(listReader(textReader), []),
  source: withDefault(textReader, '自定义'),
  execution: withDefault(execution, mof2020.execution),
  sections: withDefault(
    listReader(objectReader({ category: { read: textReader }, weight: { read: points } })),
    mof2020.sections,
  ),
  reverse: withDefault(wordReader(['linear', 'ratio']), mof2020.reverse),
  late: withDefault(wordReader(['ask', 'zero', 'ratio']), mof2020.late),
  qualitative: withDefault(qualitative, mof2020.qualitative),
  scoreDecimals: withDefault(decimals, mof2020.scoreDecimals),
  overCompletion: withDefault(overCompletion, mof2020.overCompletion),
  leastReasonCharacters: withDefault(numberReader({ min: 1, max: 200, integer: true }), mof2020.leastReasonCharacters),
  grades: withDefault(listReader(objectReader({ from: { read: points }, name: { read: textReader } })), mof2020.grades),
  rateCaps: withDefault(
    listReader(objectReader({ belowRate: { read: rate }, maxTotal: { read: points } })),
    mof2020.rateCaps,
  ),
});
