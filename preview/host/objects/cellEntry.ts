import { isErrorValue, with15Digits } from '../../engine/cellValue';
import type { CellChange } from '../../engine/cells';
import { readEntry } from '../../engine/typedEntry';
import { HostError } from '../hostError';

/** What a cell can hold and a formula can be long. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

type Content = Pick<CellChange, 'value' | 'formula' | 'style'>;

/** What Excel makes of a value an add-in writes into a cell of that number format. */
export function cellEntry(given: unknown, numberFormat: string): Content {
  if (typeof given === 'string') return textEntry(given, numberFormat);
  if (typeof given === 'number' && Number.isFinite(given)) {
    return { value: numberFormat === '@' ? String(given) : with15Digits(given) };
  }
  if (typeof given === 'boolean') return { value: numberFormat === '@' ? String(given).toUpperCase() : given };
  throw new HostError('InvalidArgument', '单元格只能写入文本、数字或逻辑值');
}

function textEntry(text: string, numberFormat: string): Content {
  const { value, formula, format } = readEntry(text, numberFormat);
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

/** Excel refuses formulas it cannot read; of these only open brackets and quotation marks are noticed here. */
export function assertFormula(formula: string): void {
  if (formula.length > MAX_FORMULA) throw new HostError('InvalidArgument', `公式超过 ${MAX_FORMULA} 字`);
  const outsideText = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, 'x');
  let depth = 0;
  for (const character of outsideText) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) break;
  }
  const openText = (outsideText.match(/"/g) ?? []).length % 2 === 1;
  if (depth !== 0 || openText) throw new HostError('InvalidArgument', `公式不完整：${formula}`);
}
