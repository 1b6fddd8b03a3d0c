import { HostError } from '../hostError';
import { oneOf, recordOf } from '../values';
import { assertFormula } from './cellEntry';

/** These say all by themselves. */
const WITHOUT_FORMULA: readonly string[] = ['Automatic', 'LowestValue', 'HighestValue'];

/** An object with no other members than those, or InvalidArgument. */
export function recordWith(value: unknown, members: readonly string[]): Readonly<Record<string, unknown>> {
  const record = recordOf(value);
  const other = Object.keys(record).find((name) => !members.includes(name));
  if (other !== undefined) throw new HostError('InvalidArgument', `没有 ${other} 这一项`);
  return record;
}

/** A point of a colour scale or an end of a data bar as it is given: a number or a formula, none where the type says it all; or InvalidArgument. */
export function comparedPoint<const T extends string>(
  { type: given, formula = null }: Readonly<Record<string, unknown>>,
  types: readonly T[],
): { readonly type: T; readonly formula: string | null } {
  const type = oneOf(given, types);
  if (WITHOUT_FORMULA.includes(type) !== (formula === null)) {
    throw new HostError('InvalidArgument', `${type} 的公式不对`);
  }
  if (formula === null) return { type, formula };
  const text = typeof formula === 'number' ? String(formula) : formula;
  if (typeof text !== 'string' || text.trim() === '') throw new HostError('InvalidArgument', '应为数字或公式');
  if (text.startsWith('=')) assertFormula(text);
  else if (!Number.isFinite(Number(text))) throw new HostError('InvalidArgument', '应为数字或公式');
  return { type, formula: text };
}
