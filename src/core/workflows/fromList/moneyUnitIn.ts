import type { MoneyUnit } from '../../form/form';

/** The money unit a heading or title states, '预算数(万元)', '单位:人民币元'; null when it states none. The text is as labelText gives it. */
export function moneyUnitIn(text: string): MoneyUnit | null {
  const unit = /(?:单位:?|[(/])(?:人民币)?(万元|元)(?:\)|$|[,;、])/.exec(text)?.[1];
  return unit === '万元' || unit === '元' ? unit : null;
}
