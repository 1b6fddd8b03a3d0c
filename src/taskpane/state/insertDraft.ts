import { FIRST_YEAR, LAST_YEAR } from '../../core/quantity/calendar';
import type { BlankFormOptions } from '../../core/sheet/blankFormContent';
import type { FormulaKind } from '../../core/form/formulaKind';
import type { FundPart } from '../../core/form/formContent';
import type { MoneyUnit } from '../../core/quantity/money';
import { fillPageMessages } from '../../wording/pane';
import { schemeByName } from '../../core/scheme/schemes';
import type { Template } from '../../core/sheet/template';
import { templateById } from '../../core/sheet/templates/templateById';
import type { InsertRequest } from '../../excel/insertRequest';
import type { Language } from '../../wording/language';

/** What stands in the fields of the insert page. */
export interface InsertDraft {
  readonly templateId: string;
  /** Of the new form only. */
  readonly schemeId: string;
  /** As typed. */
  readonly year: string;
  readonly project: string;
  readonly department: string;
  readonly implementer: string;
  readonly moneyUnit: MoneyUnit;
  /** Rows of 项目资金 below the total, in the template's order. */
  readonly fundParts: readonly FundPart[];
  /** Rows per 二级指标 name. */
  readonly rows: Readonly<Record<string, number>>;
  readonly place: InsertRequest['place'];
  readonly formulas: FormulaKind;
}

/** Sentences for the fields that need one. */
export interface DraftProblems {
  readonly year?: string;
  readonly rows?: string;
}

/** Most forms have two 数量 indicators and one of every other kind. */
const USUAL_ROWS: Readonly<Record<string, number>> = { 数量指标: 2 };

/** A draft that can be inserted as it is. */
export function emptyDraft(year: number, template: Template, formulas: FormulaKind): InsertDraft {
  return {
    ...templateChoices(template),
    year: String(year),
    project: '',
    department: '',
    implementer: '',
    place: 'newSheet',
    formulas,
  };
}

/** Id of the draft's scheme; the one its form is meant for where that one is known no longer, e.g. was removed. */
export function draftSchemeId({ schemeId, templateId }: InsertDraft): string {
  return schemeByName(schemeId)?.id ?? templateById(templateId).schemeId;
}

/** The draft for another form: what was typed stays, scheme, unit and rows are that form's usual ones. */
export function withTemplate(draft: InsertDraft, template: Template): InsertDraft {
  return { ...draft, ...templateChoices(template) };
}

function templateChoices(
  template: Template,
): Pick<InsertDraft, 'templateId' | 'schemeId' | 'moneyUnit' | 'fundParts' | 'rows'> {
  const subcategories = template.indicators.sections.flatMap((section) => section.subcategories);
  return {
    templateId: template.id,
    schemeId: template.schemeId,
    moneyUnit: template.moneyUnit,
    fundParts: template.funds.parts.map(({ part }) => part),
    rows: Object.fromEntries(subcategories.map((name) => [name, USUAL_ROWS[name] ?? 1])),
  };
}

/** What must be put right before a draft can be inserted. */
export function draftProblems(draft: InsertDraft, language: Language): DraftProblems {
  const { yearInvalid, noRows } = fillPageMessages[language];
  return {
    ...(readYear(draft.year) === null ? { year: yearInvalid(FIRST_YEAR, LAST_YEAR) } : {}),
    ...(hasRows(draft) ? {} : { rows: noRows() }),
  };
}

function hasRows({ rows }: InsertDraft): boolean {
  return Object.values(rows).some((count) => count > 0);
}

/** The choices for a blank form; null while the draft has problems. */
export function draftOptions(draft: InsertDraft): BlankFormOptions | null {
  const year = readYear(draft.year);
  if (year === null || !hasRows(draft)) return null;
  return {
    year,
    project: draft.project.trim(),
    department: draft.department.trim(),
    implementer: draft.implementer.trim(),
    moneyUnit: draft.moneyUnit,
    rowsPerSubcategory: draft.rows,
  };
}

/** '2020', '２０２０', '2020年度'. */
function readYear(text: string): number | null {
  const digits = /^(\d{4})(年度?)?$/.exec(text.normalize('NFKC').replace(/\s/g, ''))?.[1];
  const year = Number(digits);
  return digits !== undefined && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
