import { LEADING_COMPARATORS } from '../../quantity/comparators';
import { normalizeText } from '../../quantity/normalizeText';
import type { Quantity } from '../../quantity/quantity';
import { readQuantity } from '../../quantity/readQuantity';
import { CHANGE_VERBS } from '../../quantity/verbsOfChange';
import { comparable } from '../comparable';
import { measureOf } from '../measure';
import type { Pair, PairReading } from './pair';

/** A figure with what stands around it: PQI and '' in 'PQI≥85', '' and 响应 in '24小时内响应'. */
interface NamedFigure {
  readonly figure: Quantity;
  readonly name: string;
  readonly verb: string;
}

const MAX_LENGTH = 40;
const FIGURE = /[\d零一二两三四五六七八九十百千半]/;
const SIGN = LEADING_COMPARATORS.map(([word]) => word).join('|');
const NAMED = new RegExp(`^([\\u4e00-\\u9fffA-Za-z]{1,16}?):?((?:${SIGN}).+|\\d.*[以之]?内)$`);
const LIMITED = /^(.+(?:以内|之内|内|以上|以下))([\u4e00-\u9fff]{1,10})$/;
/** Words that turn a figure round, divide it or set it in time. */
const TURNED = new RegExp(
  `[不未无没零非每第由自从比较拒禁绝防避]|(?<![接收得])[到至](?![达场位岗账])|提前|推迟|逾期|延|${CHANGE_VERBS}`,
);
/** What follows a limit may be what is done within it, not what is measured. */
const MEASURED = /(?<![送到抵下])达|[率占比零一二三四五六七八九十百千万]/;

/** PQI≥85, 平均住院日不超过8天, 24小时内响应: a figure whose sign says what is wanted, with its name or what is done. */
export function namedPair({ target, actual }: Pair): PairReading | null {
  const wanted = target.kind === 'word' ? namedFigure(normalizeText(target.text)) : null;
  const reached = wanted && reachedFigure(actual, wanted);
  if (!wanted || !reached) return null;
  const [left, right] = [measureOf(wanted.figure), measureOf(reached)];
  if (!left || !right || 'noScore' in comparable(left, right)) return null;
  return { target: { ...wanted.figure, text: target.text }, actual: { ...reached, text: actual.text } };
}

function namedFigure(plain: string): NamedFigure | null {
  if (plain.length > MAX_LENGTH || !FIGURE.test(plain)) return null;
  const [, limited = plain, verb = ''] = LIMITED.exec(plain) ?? [];
  if (TURNED.test(verb) || MEASURED.test(verb)) return null;
  const [, name = '', rest = limited] = NAMED.exec(limited) ?? [];
  if (TURNED.test(name)) return null;
  const figure = readQuantity({ value: rest });
  const hasSignatureLine = (figure.kind === 'number' || figure.kind === 'duration') && figure.comparator !== null;
  return hasSignatureLine && name + verb !== '' ? { figure, name, verb } : null;
}

/** A figure alone, or one with the name or the verb of the target. */
function reachedFigure(actual: Quantity, { name, verb }: NamedFigure): Quantity | null {
  if (actual.kind === 'number' || actual.kind === 'duration') return actual;
  if (actual.kind !== 'word') return null;
  const plain = normalizeText(actual.text);
  const rest = plain.slice(plain.startsWith(name) ? name.length : 0).replace(/^[为:]/, '');
  const figure = readQuantity({ value: verb !== '' && rest.endsWith(verb) ? rest.slice(0, -verb.length) : rest });
  return figure.kind === 'number' || figure.kind === 'duration' ? figure : null;
}
