import type { Cell } from '../cell/cell';
import type { Form } from '../form/form';
import type { InSteps } from '../inSteps';
import { allAtOnce } from '../inSteps';
import type { ColumnAnswer } from './columns/columnAnswer';
import { answerFinder } from './columns/columnAnswer';
import type { ColumnQuestion } from './columns/columnQuestion';
import { toldColumns } from './columns/toldColumns';
import type { Grid } from './grid';
import { notesOf } from './notes/sheetNote';
import { columnBands } from './read/columnBands';
import { findSectionsInSteps } from './read/findSections';
import { GridView } from './read/gridView';
import { otherTableTitles } from './read/otherTables';
import { readForm } from './read/readForm';
import type { UnrecognizedCell } from './read/unrecognizedCells';
import { withoutFilling } from './read/withoutFilling';

/** A question about a column of one of the forms of a sheet. */
export interface FormQuestion extends ColumnQuestion {
  /** Index of the form. */
  readonly form: number;
}

/** The forms found on a sheet, from left to right and from top to bottom; none is no error. */
export interface SheetForms {
  readonly forms: readonly Form[];
  /** Cells within the forms' area that say something we did not understand. */
  readonly unrecognized: readonly UnrecognizedCell[];
  /** What only people can tell of the forms' columns, at most two of each form. */
  readonly questions: readonly FormQuestion[];
  /**
   * The titles of other tables of the family, such as 项目支出绩效目标申报表: they have indicators as well, and are not read as forms.
   */
  readonly otherTables: readonly Cell[];
}

/** What is found on a sheet without cells. */
export const NO_FORMS: SheetForms = { forms: [], unrecognized: [], questions: [], otherTables: [] };

/**
 * Finds every 自评表 in a grid by its labels, wherever they stand. What users have said of a heading goes before what its words mean and
 * what stands below it.
 */
export function readForms(grid: Grid, answers: readonly ColumnAnswer[] = toldColumns()): SheetForms {
  return allAtOnce(readFormsInSteps(grid, answers));
}

/** The same in steps: row by row until the forms are found, then form by form. */
export function* readFormsInSteps(grid: Grid, answers: readonly ColumnAnswer[] = toldColumns()): InSteps<SheetForms> {
  const cells = withoutFilling(new GridView(grid));
  const whole = answers.length > 0 ? cells.withAnswers(answerFinder(answers)) : cells;
  const readings: ReturnType<typeof readForm>[] = [];
  yield;
  for (const view of columnBands(whole)) {
    for (const section of yield* findSectionsInSteps(view)) {
      yield;
      readings.push(readForm(view, section));
    }
  }
  return {
    forms: readings.map(({ form }) => withNotes(form, grid)),
    unrecognized: readings.flatMap(({ unrecognized }) => unrecognized),
    questions: readings.flatMap(({ questions }, form) => questions.map((question) => ({ ...question, form }))),
    otherTables: otherTableTitles(whole).map(({ row, column }) => whole.cell(row, column)),
  };
}

function withNotes(form: Form, { notes = [] }: Grid): Form {
  const own = notesOf(notes, form);
  return own.length > 0 ? { ...form, notes: own } : form;
}
