import Decimal from 'decimal.js';
import type { Pair, PairReading } from './pair';
import { figureOfSentence } from './sentencePair';

/** '全覆盖', '全部达标'; not 未全部完成 or 基本全覆盖. */
const WHOLE =
  /^(?:已|已经|均|均已)?(?:全部?|全面)(?:覆盖|完成|达标|合格|落实|到位|发放|通过|建成|竣工|整改|解决|兑现|支付|按时完成|及时发放)$/;

/** 100% answered with 全覆盖 or 全部完成: all of it is 100 %. */
export function wholePair({ target: wanted, actual, stated }: Pair): PairReading | null {
  const target = wanted.kind === 'word' ? figureOfSentence(wanted) : wanted;
  if (target?.kind !== 'number' || !target.percent || target.comparator?.startsWith('<')) return null;
  if (stated.kind === 'nature' && stated.nature === 'lower') return null;
  if (actual.kind !== 'word' || !WHOLE.test(actual.text.normalize('NFKC').replace(/\s/g, ''))) return null;
  const whole = { ...target, text: actual.text, value: new Decimal(1), written: new Decimal(100) };
  return { target, actual: { ...whole, comparator: null, approximate: false } };
}
