import { moneyUnitOf } from '../../quantity/money';
import type { MoneyUnit } from '../../quantity/money';

/** The money unit a heading or title states, '预算数(万元)', '单位:人民币元'; null when it states none. The text is as labelText gives it. */
export function moneyUnitIn(text: string): MoneyUnit | null {
  return moneyUnitOf(/(?:单位:?|[(/])(?:人民币)?(万元|元)(?:\)|$|[,;、])/.exec(text)?.[1]);
}
