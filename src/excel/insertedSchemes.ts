import { parseCellAddress, cellAddress } from '../core/cell/a1';
import { templateById } from '../core/sheet/templates/templateById';
import { excelMessages } from '../wording/excel';
import { chosenFormSchemes, keepFormSchemes, withSchemeAt } from './formSchemes';
import type { KeptPlace } from './formSchemes';
import type { FormRequest, InsertResult } from './insertRequest';

/** A form that is there, and as what it was asked for. */
export interface InsertedForm {
  readonly request: FormRequest;
  readonly result: InsertResult;
}

/**
 * Keeps in the workbook the schemes of forms just drawn of which no formula names them: native formulas do not, and their printed form is
 * meant for another. The forms are there already, so what cannot be kept is no failure: it is said with them.
 */
export async function keepInsertedSchemes(forms: readonly InsertedForm[]): Promise<InsertResult[]> {
  const isUnnamed = ({ request: { formulas, schemeId, templateId } }: InsertedForm): boolean =>
    formulas === 'plain' && schemeId !== templateById(templateId).schemeId;
  const results = forms.map(({ result }) => result);
  if (!forms.some(isUnnamed)) return results;
  const schemes = forms
    .filter(isUnnamed)
    .reduce(
      (kept, { request, result }) => withSchemeAt(kept, placeOf(request, result), request.schemeId),
      chosenFormSchemes(),
    );
  try {
    await keepFormSchemes(schemes);
    return results;
  } catch {
    return forms.map((form) =>
      isUnnamed(form)
        ? { ...form.result, notice: form.result.notice ?? ((language) => excelMessages[language].schemeNotKept()) }
        : form.result,
    );
  }
}

/** The title stands in the first cell of a form. */
function placeOf({ content }: FormRequest, { sheetId, range }: InsertResult): KeptPlace {
  const { row, column } = parseCellAddress(range.split(':')[0] ?? range);
  return { sheetId, title: cellAddress(row, column), project: content.project.trim() };
}
