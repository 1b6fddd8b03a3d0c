import type { UsualIndicator } from '../../scheme/usualIndicator';
import { readQuantity } from '../../quantity/readQuantity';

/** '≥', '＝', '大于等于' as a 指标性质. */
const SIGN = /^(?:[<>=≥≤≧≦＜＞＝]{1,2}|大于等于|小于等于|大于|小于|等于)$/;

/** A target as forms write it that keep sign and unit in no columns of their own: '≥95%' from '≥', 95 and '%'. */
export function joinedTarget({ target, nature, unit }: Pick<UsualIndicator, 'target' | 'nature' | 'unit'>): string {
  const quantity = readQuantity({ value: target });
  if (quantity.kind !== 'number') return target;
  const sign = quantity.comparator === null && SIGN.test(nature.trim()) ? nature.trim() : '';
  const own = quantity.unit === '' && !quantity.percent ? unit.trim() : '';
  const joined = `${sign}${target.trim()}${own}`;
  return ['number', 'duration'].includes(readQuantity({ value: joined }).kind) ? joined : target;
}

/** The number a text is, as points are typed; null for anything else. */
export function typedPoints(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
