import type { FormulaKind } from '../../core/form/formulaKind';
import { defaultScheme, schemeByName } from '../../core/scheme/schemes';
import { templateById } from '../../core/sheet/templates/templateById';
import { asItIsPlan } from '../../core/workflows/importForms/asItIsPlan';
import { formSheetName } from '../../core/workflows/importForms/formSheetName';
import { leftOfTable, formInTemplate } from '../../core/workflows/importForms/formInTemplate';
import type { LeftOut, StandardChoices } from '../../core/workflows/importForms/formInTemplate';
import type { NewDrawingRequest } from '../../excel/createOnNewSheets';
import { importMessages } from '../../wording/importForms';
import type { ChosenTable } from './chosenFile';

/** How tables are taken in: as they stand, or their forms drawn into a template. */
export interface ImportManner {
  readonly kind: 'asItIs' | 'standard';
  readonly templateId: string;
  /** For forms that name none. */
  readonly year: number;
  readonly formulas: FormulaKind;
}

/** The new sheets a table comes to: one as it stands, or one for each of its forms. */
export function sheetsFor(found: ChosenTable, fileName: string, manner: ImportManner): NewDrawingRequest[] {
  const { table, forms, name } = found;
  const own = name.kind === 'sheet' ? name.name : importMessages['zh-CN'].table(name.number);
  const fallback = `${fileName.replace(/\.\w+$/, '')} ${own}`;
  if (manner.kind === 'standard') {
    const choices = choicesOf(manner);
    return forms.forms.map((form) => ({
      plan: formInTemplate(form, choices).plan,
      sheetName: formSheetName(form, form.year ?? manner.year) || fallback,
    }));
  }
  const [form] = forms.forms;
  return [{ plan: asItIsPlan(table, forms), sheetName: (form ? formSheetName(form) : '') || fallback }];
}

/** What of a table does not stand in the standard forms as it stood in the file. */
export function leftOutOf({ table, forms }: ChosenTable, manner: ImportManner): readonly LeftOut[] {
  if (manner.kind === 'asItIs' || forms.forms.length === 0) return [];
  const choices = choicesOf(manner);
  return [...forms.forms.flatMap((form) => formInTemplate(form, choices).leftOut), ...leftOfTable(table.grid, forms)];
}

/** Whether a table comes to any sheet. */
export function canImport({ forms, isTooLarge }: ChosenTable, { kind }: Pick<ImportManner, 'kind'>): boolean {
  return !isTooLarge && (kind === 'asItIs' || forms.forms.length > 0);
}

function choicesOf({ templateId, year, formulas }: ImportManner): StandardChoices {
  const template = templateById(templateId);
  return { template, year, formulas, scheme: schemeByName(template.schemeId) ?? defaultScheme };
}
