import type { CheckContext } from '../core/check/checkContext';
import { checkSorted } from '../core/check/checkForm';
import { checkForms } from '../core/check/checkForms';
import type { Finding } from '../core/check/finding';
import { fitFindings } from '../core/check/fitFindings';
import type { SortedFindings } from '../core/check/ignoring/withoutIgnored';
import { wantedSchemeFindings } from '../core/check/wantedSchemeFindings';
import { unrecognizedFindings } from '../core/check/unrecognizedFindings';
import type { Cell } from '../core/cell/cell';
import { assessForm } from '../core/form/assessForm';
import type { Assessment } from '../core/form/assessForm';
import type { Form } from '../core/form/form';
import type { Scheme } from '../core/scheme/scheme';
import type { FormScore } from '../core/summary/summary';
import type { ColumnQuestion } from '../core/sheet/columns/columnQuestion';
import { formFit } from '../core/sheet/fit/formFit';
import { formScheme } from '../core/sheet/formScheme';
import { readForms } from '../core/sheet/readForms';
import type { SheetForms } from '../core/sheet/readForms';
import type { DocumentTable } from '../docx/documentTable';
import type { FileSheet } from './fileReading';

/** A form with what a reviewer would object to. */
export interface FormReport extends FormScore, SortedFindings {
  /** The project's name, or where the form stands when it names none. */
  readonly name: string;
  /** A1 address of the form; of one in a document the name of its table. */
  readonly range: string;
  /** By which it was checked. */
  readonly scheme: Scheme;
  readonly form: Form;
  readonly assessment: Assessment;
  /** What only people can tell of its columns. */
  readonly questions: readonly ColumnQuestion[];
}

/** A sheet with its forms, from top to bottom; none when it holds no form. */
export interface CheckedSheet {
  readonly name: string;
  /** Of a document: where in it cells stand. */
  readonly table: DocumentTable | null;
  readonly forms: readonly FormReport[];
  /** Titles of other tables of the same family, which were not checked. */
  readonly otherTables: readonly Cell[];
}

/** Checks every form on the sheets of a workbook by its own scheme, and all of them together; `wanted` is for forms that name none. */
export function checkWorkbook(sheets: readonly FileSheet[], wanted: Scheme | null): CheckedSheet[] {
  const readings = sheets.map((sheet) => ({ sheet, ...readForms(sheet.grid) }));
  const forms = readings.flatMap((reading) => reading.forms);
  const assessed = forms.map((form) => assessOwn(form, wanted));
  const together = checkForms(assessed);
  const besidesOwn = (own: CheckContext, { sheet, unrecognized, questions }: SheetReading): Finding[] => [
    ...(wanted ? wantedSchemeFindings(own, wanted) : []),
    ...sheetFit(own.form, sheet),
    ...unrecognizedFindings(own.form, unrecognized, questions),
    ...together.filter((finding) => forms[finding.form] === own.form),
  ];
  return readings.map((reading) => ({
    name: reading.sheet.name,
    table: reading.sheet.table,
    forms: assessed
      .filter(({ form }) => reading.forms.includes(form))
      .map((own, index) => {
        const sorted = checkSorted(own);
        return {
          ...formReport(own, reading.sheet),
          ...sorted,
          findings: [...sorted.findings, ...besidesOwn(own, reading)],
          questions: reading.questions.filter(({ form }) => form === index),
        };
      }),
    otherTables: reading.otherTables,
  }));
}

/** Rows of tables in documents grow with their texts. */
function sheetFit(form: Form, { grid, layout, table }: FileSheet): Finding[] {
  return table ? [] : fitFindings(form, layout && formFit(form, grid, layout));
}

interface SheetReading extends SheetForms {
  readonly sheet: FileSheet;
}

function formReport(
  { form, scheme, assessment }: CheckContext,
  { name, table }: FileSheet,
): Omit<FormReport, keyof SortedFindings | 'questions'> {
  const { total: score, grade } = assessment;
  const range = table ? name : form.range;
  return { name: projectName(form) || range, range, scheme, form, assessment, score, grade };
}

function assessOwn(form: Form, wanted: Scheme | null): CheckContext {
  const scheme = formScheme(form, wanted);
  return { form, scheme, assessment: assessForm(form, scheme) };
}

function projectName({ project }: Form): string {
  return String(project?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
