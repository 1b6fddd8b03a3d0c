import type { CellValue } from '../src/core/cell/cell';
import { checkForm } from '../src/core/check/checkForm';
import { exampleForms } from '../src/core/form/examples';
import { defaultScheme } from '../src/core/scheme/schemes';
import type { Grid } from '../src/core/sheet/grid';
import { planForm } from '../src/core/sheet/planForm';
import { readForms } from '../src/core/sheet/readForms';
import { national2020 } from '../src/core/sheet/templates/national2020';
import { callsPerSecond, rounded } from './measure';

const FORMS = 100;

/** The example forms, one below the other on one sheet, formulas not calculated. */
function stackedForms(count: number): Grid {
  const formulas: CellValue[][] = [];
  const numberFormats: string[][] = [];
  for (let index = 0; index < count; index += 1) {
    const content = exampleForms[index % exampleForms.length];
    if (!content) throw new RangeError('no example forms');
    const plan = planForm(national2020, content, { row: formulas.length, column: 0 }, defaultScheme);
    formulas.push(...plan.formulas.map((row) => [...row]));
    numberFormats.push(...plan.numberFormats.map((row) => [...row]));
  }
  return { row: 0, column: 0, values: formulas, formulas, numberFormats };
}

/** Speed of understanding and checking forms, and whether it grows in step with their number. */
export function benchReading(): void {
  const one = stackedForms(1);
  const many = stackedForms(FORMS);
  const { forms } = readForms(many);
  const single = callsPerSecond(() => readForms(one).forms.length);
  const stacked = callsPerSecond(() => readForms(many).forms.length);
  const checked = callsPerSecond(() => {
    forms.forEach((form) => checkForm(form, defaultScheme));
    return forms.length;
  });
  console.log('Reading and checking forms');
  console.log(`  readForms, 1 on a sheet     ${rounded(single)} forms/s`);
  console.log(
    `  readForms, ${FORMS} on a sheet   ${rounded(stacked)} forms/s (ratio ${rounded(single / stacked)}; 1 is linear)`,
  );
  console.log(`  checkForm                   ${rounded(checked)} forms/s`);
}
