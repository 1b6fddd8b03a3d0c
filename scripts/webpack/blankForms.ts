import { schemeByName } from '../../src/core/scheme/schemes';
import { blankFormContent } from '../../src/core/sheet/blankFormContent';
import { templates } from '../../src/core/sheet/templates/templateById';
import { formWorkbook } from '../../src/xlsx/writePlan';

/** A blank form of every template for the year of a day, each by the scheme it is meant for. */
export async function blankForms(day: Date): Promise<{ readonly id: string; readonly file: Uint8Array }[]> {
  return Promise.all(
    templates.map(async (template) => {
      const scheme = schemeByName(template.schemeId);
      if (!scheme) throw new Error(`${template.id} has no scheme`);
      const choices = { year: day.getFullYear(), project: '', department: '', implementer: '', rowsPerSubcategory: {} };
      const content = blankFormContent({ ...choices, moneyUnit: template.moneyUnit }, template.indicators.sections);
      return { id: template.id, file: await formWorkbook(template, [content], scheme) };
    }),
  );
}
