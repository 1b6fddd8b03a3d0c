import { HostError } from '../hostError';
import { defineClass } from '../hostObject';
import type { HostClass } from '../hostObject';
import { textOf } from '../values';
import { assertFormula } from './cellEntry';
import { changeFormat, formatOf } from './conditionalFormatTarget';
import type { ConditionalFormatTarget } from './conditionalFormatTarget';

/** Excel.ConditionalFormatRule. Excel refuses custom functions in such formulas. */
export const conditionalFormatRule: HostClass<ConditionalFormatTarget> = defineClass<ConditionalFormatTarget>({
  className: 'ConditionalFormatRule',
  scalars: {
    Formula: { get: (target) => formatOf(target).formula, set: setFormula },
    FormulaLocal: { get: (target) => formatOf(target).formula, set: setFormula },
  },
});

function setFormula(target: ConditionalFormatTarget, value: unknown): void {
  const formula = textOf(value);
  if (!formula.startsWith('=')) throw new HostError('InvalidArgument', '条件格式公式须以 = 开头');
  assertFormula(formula);
  const custom = target.host.engine.customFunctions.names.find((name) => formula.toUpperCase().includes(`${name}(`));
  if (custom) throw new HostError('InvalidArgument', `条件格式中不能使用自定义函数 ${custom}`);
  changeFormat(target, { formula });
}
