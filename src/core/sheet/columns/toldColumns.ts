import type { ColumnAnswer } from './columnAnswer';

let told: readonly ColumnAnswer[] = [];

/** What users have said of columns, known to everything in this runtime that reads forms. */
export function toldColumns(): readonly ColumnAnswer[] {
  return told;
}

/** Makes exactly these the answers, e.g. after another workbook was opened. */
export function replaceToldColumns(answers: readonly ColumnAnswer[]): void {
  told = answers;
}
