import { isErrorValue, with15Digits } from '../../engine/cellValue';
import type { CellChange } from '../../engine/cells';
import { formulaProblem } from '../../engine/formulaProblem';
import { readEntry } from '../../engine/typedEntry';
import type { TextCellRules } from '../../engine/typedEntry';
import { HostError } from '../hostError';

/** What a cell can hold. */
const MAX_TEXT = 32_767;

type Content = Pick<CellChange, 'value' | 'formula' | 'style'>;

/** What Excel makes of a value an add-in writes into a cell of that number format. */
export function cellEntry(given: unknown, numberFormat: string, rules?: TextCellRules): Content {
  if (typeof given === 'string') return textEntry(given, numberFormat, rules);
  if (typeof given === 'number' && Number.isFinite(given)) {
    return { value: numberFormat === '@' ? String(given) : with15Digits(given) };
  }
  if (typeof given === 'boolean') return { value: numberFormat === '@' ? String(given).toUpperCase() : given };
  throw new HostError('InvalidArgument', '单元格只能写入文本、数字或逻辑值');
}

function textEntry(text: string, numberFormat: string, rules?: TextCellRules): Content {
  const { value, formula, format } = readEntry(text, numberFormat, rules);
  if (formula !== undefined) {
    assertFormula(formula);
    return { formula };
  }
  if (typeof value === 'string' && value.length > MAX_TEXT)
    throw new HostError('InvalidArgument', `文本超过 ${MAX_TEXT} 字`);
  if (isErrorValue(value)) return { value };
  const takesFormat = format !== undefined && numberFormat === 'General';
  return takesFormat ? { value, style: { numberFormat: format } } : { value };
}

/** Refuses what formulaProblem notices. */
export function assertFormula(formula: string): void {
  const problem = formulaProblem(formula);
  if (problem !== null) throw new HostError('InvalidArgument', problem);
}
