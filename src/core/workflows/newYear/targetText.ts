import { textIn } from '../../form/cellState';
import type { Indicator } from '../../form/form';
import { readQuantity } from '../../quantity/readQuantity';
import { typedText } from './typedText';

/** '≥', '＝', '大于等于' as a 指标性质. */
const SIGN = /^(?:[<>=≥≤≧≦＜＞＝]{1,2}|大于等于|小于等于|大于|小于|等于)$/;

/** 年度指标值 as typed; a layout that keeps sign and unit in columns of their own gives '≥95%' from '≥', 95 and '%'. */
export function targetText({ target, nature, unit }: Indicator): string {
  const typed = typedText(target);
  const quantity = readQuantity({ value: typed });
  if (quantity.kind !== 'number' || (nature === null && unit === null)) return typed;
  const sign = quantity.comparator === null && SIGN.test(textIn(nature)) ? textIn(nature) : '';
  const unitText = quantity.unit === '' && !quantity.percent ? textIn(unit) : '';
  const joined = `${sign}${typed.trim()}${unitText}`;
  return ['number', 'duration'].includes(readQuantity({ value: joined }).kind) ? joined : typed;
}
