import { FIRST_YEAR, LAST_YEAR } from '../../core/quantity/calendar';
import { chosenForm } from '../../core/sheet/chosenForm';
import type { FormContent } from '../../core/form/formContent';
import type { FormulaKind } from '../../core/form/formulaKind';
import { schemeByName } from '../../core/scheme/schemes';
import { usualChoices } from '../../core/sheet/formChoices';
import type { FormChoices } from '../../core/sheet/formChoices';
import type { Template } from '../../core/sheet/template';
import { templateById } from '../../core/sheet/templates/templateById';
import type { InsertRequest } from '../../excel/insertRequest';

/** What stands in the fields of the insert page. */
export interface InsertDraft extends FormChoices {
  /** As typed. */
  readonly year: string;
  readonly project: string;
  readonly place: InsertRequest['place'];
  readonly formulas: FormulaKind;
}

/** A draft that can be inserted as it is. */
export function emptyDraft(year: number, choices: FormChoices, formulas: FormulaKind): InsertDraft {
  return { ...choices, year: String(year), project: '', place: 'newSheet', formulas };
}

/** What of a draft the next form begins with. */
export function keptOfDraft(draft: InsertDraft): FormChoices {
  const { templateId, schemeId, moneyUnit, department, implementer, fundParts, hasSignatureLine, rows } = draft;
  return {
    templateId,
    schemeId,
    moneyUnit,
    department: department.trim(),
    implementer: implementer.trim(),
    fundParts,
    hasSignatureLine,
    rows,
  };
}

/** Id of the draft's scheme; the one its form is meant for where that one is known no longer, e.g. was removed. */
export function draftSchemeId({ schemeId, templateId }: InsertDraft): string {
  return schemeByName(schemeId)?.id ?? templateById(templateId).schemeId;
}

/** The draft for another form: what was typed stays, scheme, unit and rows are that form's usual ones. */
export function withTemplate(draft: InsertDraft, template: Template): InsertDraft {
  return { ...draft, ...usualChoices(template) };
}

/** Whether the form of a draft would have indicators. */
export function hasRows({ rows }: InsertDraft): boolean {
  return Object.values(rows).some((count) => count > 0);
}

/** The blank form of a draft; null while the draft has problems. */
export function draftForm(draft: InsertDraft): FormContent | null {
  const year = draftYear(draft);
  return year === null || !hasRows(draft) ? null : chosenForm(keptOfDraft(draft), year, draft.project.trim());
}

/** The year typed: '2020', '２０２０', '2020年度'; null where it is none. */
export function draftYear({ year: text }: InsertDraft): number | null {
  const digits = /^(\d{4})(年度?)?$/.exec(text.normalize('NFKC').replace(/\s/g, ''))?.[1];
  const year = Number(digits);
  return digits !== undefined && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
