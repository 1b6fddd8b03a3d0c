import type { Cell, CellValue } from '../../../src/core/cell/cell';
import { checkForm } from '../../../src/core/check/checkForm';
import { exampleForms } from '../../../src/core/form/examples';
import type { FormContent } from '../../../src/core/form/formContent';
import type { Form } from '../../../src/core/form/form';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { planForm } from '../../../src/core/sheet/planForm';
import { readForms } from '../../../src/core/sheet/readForms';
import { national2020 } from '../../../src/core/sheet/templates/national2020';
import { withFundSums } from '../form/withFundSums';
import { withResults } from '../form/withResults';
import { plannedGrid } from '../sheet/plannedGrid';

const EXPLAINED = '受客观条件限制，明年改进服务。';
const ORIGIN = { row: 0, column: 0 };

/** A cell and what is typed there. */
export type TypedCell = readonly [address: string, value: CellValue];

/** The national form with the first example as Excel calculates it, reasons given, then some cells typed over: their formulas are gone. */
export function calculated(...typed: readonly TypedCell[]): Form {
  const [example] = exampleForms;
  if (!example) throw new Error('There are no examples');
  const indicators = example.indicators.map((row, index) => ({ ...row, explanation: index >= 9 ? EXPLAINED : '' }));
  return typedOver(planned({ ...example, indicators }), new Map(typed));
}

/** Code and cell of everything found. */
export function found(form: Form): string[] {
  return checkForm(form, defaultScheme).map(({ code, cell }) => `${code} ${cell}`);
}

function planned(content: FormContent): Form {
  const { forms } = readForms(plannedGrid(planForm(national2020, content, ORIGIN, defaultScheme), ORIGIN));
  const [form] = forms;
  if (!form) throw new Error('No form was read');
  return withResults(withFundSums(form), defaultScheme);
}

function typedOver(form: Form, typed: ReadonlyMap<string, CellValue>): Form {
  return replaced(form, typed) as Form;
}

function replaced(part: unknown, typed: ReadonlyMap<string, CellValue>): unknown {
  if (Array.isArray(part)) return part.map((each: unknown) => replaced(each, typed));
  if (typeof part !== 'object' || part === null) return part;
  if ('address' in part && 'value' in part) {
    const { row, column, address, numberFormat = 'General' } = part as Cell;
    const value = typed.get(address);
    return value === undefined ? part : { row, column, address, numberFormat, value };
  }
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, replaced(value, typed)]));
}
