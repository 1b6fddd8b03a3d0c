import type Decimal from 'decimal.js';
import type { Bound } from '../../core/explanations/shortfall';
import type {
  RowShortfall,
  StartedRateReason,
  StartedReason,
  StartedRow,
  StartedValue,
} from '../../core/explanations/startedReason';
import { BLANK, UNFINISHED_MARK } from '../../core/form/unfinished';
import { plainNumber, plainPercent } from '../../core/scoring/exact';
import { durationUnits } from './quantities';

const bounds: Readonly<Record<Bound, string>> = { target: '目标', low: '目标下限', high: '目标上限' };

const multiples = { 1: '', 1e4: '万', 1e8: '亿' } as const;

/**
 * The beginning of an explanation in official Chinese: indicator, target, actual and deviation, or the execution rate with its
 * amounts; then gaps for the cause and the remedy. Its mark keeps it from counting until the user has completed it. It goes
 * into the sheet, so it is always Chinese.
 */
export function reasonText(reason: StartedReason): string {
  const sentences = reason.kind === 'rate' ? [rateSentence(reason)] : reason.rows.map(rowSentence);
  const lines = sentences.length < 2 ? sentences : sentences.map((sentence, index) => `${index + 1}. ${sentence}`);
  return `${UNFINISHED_MARK}${lines.join('\n')}`;
}

function sentence(clauses: readonly string[], cause: string): string {
  return `${clauses.filter((clause) => clause !== '').join('，')}。${cause}：${BLANK}；改进措施：${BLANK}。`;
}

function rowSentence({ name, target, actual, shortfall }: StartedRow): string {
  const subject = `${name && `“${name}”`}年度目标为${valueText(target)}`;
  const cause = shortfall?.kind === 'deducted' ? '扣分原因' : '偏差原因';
  return sentence([subject, doneText(actual), shortfall ? shortfallText(shortfall) : ''], cause);
}

function doneText(actual: StartedValue): string {
  const done = { blank: '实际完成', word: '实际完成情况为', day: '实际完成时间为', figure: '实际完成' } as const;
  return `${done[actual.kind]}${valueText(actual)}`;
}

function valueText(value: StartedValue): string {
  if (value.kind === 'blank') return BLANK;
  return value.kind === 'word' ? `“${value.text}”` : value.text;
}

function shortfallText(shortfall: RowShortfall): string {
  switch (shortfall.kind) {
    case 'points': {
      const { bound, difference } = shortfall;
      return `${difference.isNegative() ? '低于' : '高于'}${bounds[bound]}${plainNumber(difference.abs())}个百分点`;
    }
    case 'amount': {
      const { bound, difference, multiple, unit, share } = shortfall;
      return apart(
        bound,
        difference,
        withShare(`${plainNumber(difference.abs())}${multiples[multiple]}${unit}`, share),
      );
    }
    case 'length': {
      const { difference, unit, share } = shortfall;
      return apart('target', difference, withShare(`${plainNumber(difference.abs())}${durationUnits[unit]}`, share));
    }
    case 'share':
      return apart(shortfall.bound, shortfall.difference, plainPercent(shortfall.difference.abs()));
    case 'late':
      return shortfall.days === null ? '晚于目标' : `晚于目标${shortfall.days}天`;
    case 'notFully':
      return '未完全达到目标';
    case 'deducted':
      return `已达到目标，得${plainNumber(shortfall.score)}分，比分值少${plainNumber(shortfall.less)}分`;
  }
}

function apart(bound: Bound, difference: Decimal, by: string): string {
  return `比${bounds[bound]}${difference.isNegative() ? '少' : '多'}${by}`;
}

function withShare(amount: string, share: Decimal | null): string {
  return share ? `${amount}（${plainPercent(share)}）` : amount;
}

function rateSentence({ rate, limit, budget, executed, unit }: StartedRateReason): string {
  const money = (amount: Decimal): string => `${plainNumber(amount)}${unit ?? ''}`;
  const unspent = budget.minus(executed);
  const clauses = [
    `预算执行率${plainPercent(rate)}${limit ? `，低于${plainPercent(limit)}` : ''}`,
    `全年预算数${money(budget)}`,
    `全年执行数${money(executed)}`,
    unspent.greaterThan(0) ? `未执行${money(unspent)}` : '',
  ];
  return sentence(clauses, '原因');
}
