import type { CellValue } from '../src/core/cell/cell';
import { checkForm } from '../src/core/check/checkForm';
import { exampleForms } from '../src/core/form/examples';
import { defaultScheme } from '../src/core/scheme/schemes';
import type { Grid } from '../src/core/sheet/grid';
import { planForm } from '../src/core/sheet/planForm';
import { readForms } from '../src/core/sheet/readForms';
import { national2020 } from '../src/core/sheet/templates/national2020';
import { interleaved, rounded } from './measure';
import type { Section } from './section';

const FORMS = 30;

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

const section: Section = {
  title: 'finding forms on a sheet and checking them, and whether that grows in step with their number',
  measure: async (effort) => {
    const three = stackedForms(exampleForms.length);
    const many = stackedForms(FORMS);
    const speeds = await interleaved(
      {
        few: () => readForms(three).forms.length,
        many: () => readForms(many).forms.length,
        // Read anew, as what is known of a cell stays known.
        checked: () => {
          const { forms } = readForms(many);
          forms.forEach((form) => checkForm(form, defaultScheme));
          return forms.length;
        },
      },
      effort,
    );
    const formsPerSecond = (name: 'few' | 'many' | 'checked') => `${rounded(speeds.perSecond(name))} forms/s`;
    return [
      { what: `readForms, ${exampleForms.length} forms on a sheet`, figure: formsPerSecond('few') },
      {
        what: `readForms, ${FORMS} forms on a sheet`,
        figure: formsPerSecond('many'),
        ratio: { value: speeds.ratio('few', 'many'), to: 'time for a form among few' },
      },
      {
        what: 'readForms and checkForm',
        figure: formsPerSecond('checked'),
        ratio: { value: speeds.ratio('many', 'checked'), to: 'time of readForms alone' },
      },
    ];
  },
};
export default section;
