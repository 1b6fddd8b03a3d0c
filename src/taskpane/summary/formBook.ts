import { isPendingError } from '../../core/cell/excelError';
import type { UnrecognizedCell } from '../../core/sheet/read/unrecognizedCells';
import type { InSteps } from '../../core/inSteps';
import { NO_FORMS, readFormsInSteps } from '../../core/sheet/readForms';
import type { SheetForms } from '../../core/sheet/readForms';
import type { SummaryEntry } from '../../core/summary/summary';
import type { SchemeOf } from '../../excel/formSchemes';
import type { ListedSheet, WorkbookListing } from '../../excel/listSheets';
import type { ReadSheetCells } from '../../excel/readAllSheets';
import { sheetUnmeasured } from '../../core/check/rules/sheetUnmeasured';
import type { ColumnQuestion } from '../../core/sheet/columns/columnQuestion';
import type { CheckedForm } from '../state/checkedForm';
import { checkFormsInSteps } from '../state/checkedForms';

/** A form, and what only people can tell of its columns. */
export interface BookForm extends CheckedForm {
  readonly questions: readonly ColumnQuestion[];
}

/** The forms of one sheet. */
interface Page {
  readonly checked: readonly BookForm[];
  /** What stands within them and was not understood. */
  readonly unrecognized: readonly UnrecognizedCell[];
  /** Names the schemes they were checked by. */
  readonly schemeOf: SchemeOf;
  /** A function had not answered when the sheet was read. */
  readonly isCalculating: boolean;
  /** The sheet is too large to be read. */
  readonly isTooLarge?: boolean;
}

/** What is known of the workbook's sheets and their forms. Nothing in it asks Excel. */
export class FormBook {
  /** Our own sheet of all forms; null when there is none. */
  summarySheetId: string | null = null;
  private sheets: readonly ListedSheet[] = [];
  private readonly pages = new Map<string, Page>();

  /** The sheets there are now; gives the ids of those that are new. */
  list({ sheets, summary }: WorkbookListing): string[] {
    const known = new Set(this.sheets.map(({ sheetId }) => sheetId));
    const there = new Set(sheets.map(({ sheetId }) => sheetId));
    for (const sheetId of this.pages.keys()) if (!there.has(sheetId)) this.pages.delete(sheetId);
    this.sheets = sheets;
    this.summarySheetId = summary?.sheetId ?? null;
    return [...there].filter((sheetId) => !known.has(sheetId));
  }

  /** Reads and checks the forms of a sheet, one after the other; what was read of it elsewhere meanwhile stays. */
  *read({ sheetId, grid }: ReadSheetCells, schemeOf: SchemeOf): InSteps<void> {
    const before = this.pages.get(sheetId);
    const read = grid ? yield* readFormsInSteps(grid) : NO_FORMS;
    const isCalculating = grid !== null && grid.values.some((row) => row.some(isPendingError));
    const { unrecognized } = read;
    const checked = yield* checkAll(sheetId, read, schemeOf);
    if (this.pages.get(sheetId) === before) this.pages.set(sheetId, { checked, unrecognized, schemeOf, isCalculating });
  }

  /** A sheet that is too large to be read has no forms. */
  markTooLarge({ sheetId }: ListedSheet, schemeOf: SchemeOf): void {
    this.pages.set(sheetId, { checked: [], unrecognized: [], schemeOf, isCalculating: false, isTooLarge: true });
  }

  /** Takes over the forms of a sheet that was read and checked elsewhere; false when nothing comes of it. */
  acceptReading(sheet: Pick<ListedSheet, 'sheetId' | 'sheetName'>, page: Page): boolean {
    const { sheetId, sheetName } = sheet;
    if (sheetId === this.summarySheetId) return false;
    const known = this.sheets.find((other) => other.sheetId === sheetId);
    if (known?.sheetName !== sheetName) {
      const named = { isHidden: false, ...known, sheetId, sheetName };
      this.sheets = known ? this.sheets.map((other) => (other === known ? named : other)) : [...this.sheets, named];
    }
    this.pages.set(sheetId, page);
    return true;
  }

  /** Checks the forms of a sheet anew, one after the other, by the schemes they have now; what was read of it meanwhile stays. */
  *check(sheetId: string, schemeOf: SchemeOf): InSteps<void> {
    const page = this.pages.get(sheetId);
    if (!page || page.schemeOf === schemeOf) return;
    const read = {
      forms: page.checked.map(({ form }) => form),
      unrecognized: page.unrecognized,
      questions: page.checked.flatMap(({ questions }, form) => questions.map((question) => ({ ...question, form }))),
    };
    const checked = yield* checkAll(sheetId, read, schemeOf);
    if (this.pages.get(sheetId) === page) this.pages.set(sheetId, { ...page, checked, schemeOf });
  }

  /** Ids of sheets whose forms were checked by what the schemes were before. */
  staleSheetIds(schemeOf: SchemeOf): string[] {
    return [...this.pages].flatMap(([sheetId, page]) => (page.schemeOf !== schemeOf ? sheetId : []));
  }

  isCalculating(sheetId: string): boolean {
    return this.pages.get(sheetId)?.isCalculating ?? false;
  }

  /** Ids of the sheets read while a function had not answered. */
  get calculating(): string[] {
    return [...this.pages].flatMap(([sheetId, { isCalculating }]) => (isCalculating ? sheetId : []));
  }

  /** Ids of sheets that have not been read. */
  get unread(): string[] {
    return this.sheets.map(({ sheetId }) => sheetId).filter((sheetId) => !this.pages.has(sheetId));
  }

  /** Names of sheets that are too large to be read. */
  get tooLarge(): string[] {
    return this.sheets.flatMap(({ sheetId, sheetName }) => (this.pages.get(sheetId)?.isTooLarge ? sheetName : []));
  }

  /** Ids of all sheets but our own. */
  get sheetIds(): string[] {
    return this.sheets.map(({ sheetId }) => sheetId);
  }

  get sheetCount(): number {
    return this.sheets.length;
  }

  /** The forms in the order of the sheets. */
  entries(): SummaryEntry[] {
    return this.sheets.flatMap((sheet) =>
      (this.pages.get(sheet.sheetId)?.checked ?? []).map(({ questions, ...checked }) => ({
        ...sheet,
        ...checked,
        unsureColumns: questions.length,
      })),
    );
  }
}

/** The forms of a sheet, checked but for what is not shown whole: the sizes of rows and columns are only looked at where the pane shows the form. */
function* checkAll(
  sheetId: string,
  sheet: Pick<SheetForms, 'forms' | 'unrecognized' | 'questions'>,
  schemeOf: SchemeOf,
): InSteps<BookForm[]> {
  const reading = { sheetId, grid: null, layout: null };
  const forms = yield* checkFormsInSteps({ reading, ...sheet }, schemeOf);
  return forms.map((checked) => ({
    ...checked,
    findings: checked.findings.filter(({ code }) => code !== sheetUnmeasured.code),
  }));
}
