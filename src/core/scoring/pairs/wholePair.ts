import Decimal from 'decimal.js';
import { normalizeText } from '../../quantity/normalizeText';
import type { NumberQuantity, Quantity } from '../../quantity/quantity';
import type { Pair, PairReading } from './pair';
import { figureOfSentence } from './sentencePair';

const MAX_LENGTH = 20;
const DONE =
  '(?:覆盖|完成|达标|合格|落实|到位|发放|拨付|兑付|通过|建成|竣工|整改|解决|兑现|支付|救助|资助|补助|办结|验收|检修|安置)';
/** '全覆盖', '全部达标', '全部及时发放', '足额发放'; not 未全部完成 or 基本全覆盖. */
const WHOLE = new RegExp(`^(?:已|已经|均|均已)?(?:全部?|全面|足额|全额)(?:按时|及时|足额|按期)*${DONE}{1,2}$`);

/** 100% answered with 全覆盖 or 全部完成, and 全覆盖 answered with 95%: all of it is 100 %. */
export function wholePair({ target: wanted, actual, stated }: Pair): PairReading | null {
  if (stated.kind === 'nature' && stated.nature === 'lower') return null;
  if (isWhole(wanted)) return isPercentage(actual) || isShare(actual) ? { target: whole(wanted), actual } : null;
  const target = wanted.kind === 'word' ? figureOfSentence(wanted) : wanted;
  if (!target || !isPercentage(target) || target.comparator?.startsWith('<')) return null;
  return isWhole(actual) ? { target, actual: whole(actual) } : null;
}

function isWhole({ kind, text }: Quantity): boolean {
  return kind === 'word' && text.length <= MAX_LENGTH && WHOLE.test(normalizeText(text));
}

function isPercentage(quantity: Quantity): quantity is NumberQuantity {
  return quantity.kind === 'number' && quantity.percent && !/百分点/.test(quantity.text);
}

/** 0.95, as a cell formatted as a percentage holds it; a bare 1 may count something. */
function isShare(quantity: Quantity): boolean {
  if (quantity.kind !== 'number' || quantity.unit !== '') return false;
  return quantity.value.gt(0) && quantity.value.lt(1) && quantity.value.eq(quantity.written);
}

function whole({ text }: Quantity): NumberQuantity {
  const [value, written] = [new Decimal(1), new Decimal(100)];
  return { kind: 'number', text, value, written, percent: true, comparator: null, unit: '', approximate: false };
}
