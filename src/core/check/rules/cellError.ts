import type { Cell } from '../../cell/cell';
import { excelError } from '../../cell/excelError';
import type { AssessedIndicator } from '../../form/assessIndicator';
import { fieldsOfKind, formFields, fundFields, indicatorFields } from '../../form/fields';
import type { Form, FundLine } from '../../form/form';
import { isErrorCell } from '../../form/isErrorCell';
import type { RowNoScore } from '../../form/rowNoScore';
import { usedRows } from '../fullScores';
import { foundAt, foundInFund, foundInRow } from '../place';
import type { Found } from '../place';
import type { Rule } from '../rule';

/** Where a figure is needed. */
const FIGURES = ['value', 'amount', 'points', 'rate', 'grade'] as const;
const ROW_PLACES = fieldsOfKind(indicatorFields, FIGURES);
const FUND_PLACES = fieldsOfKind(fundFields, FIGURES);
const TOTAL_PLACES = fieldsOfKind(formFields, FIGURES);

/** What a cell that shows an error ought to hold. */
export type ErrorPlace = (typeof ROW_PLACES)[number] | (typeof FUND_PLACES)[number] | (typeof TOTAL_PLACES)[number];

interface Figures {
  readonly place: ErrorPlace;
  /** As Excel shows it: '#REF!'. */
  readonly error: string;
  /** Why the rule itself gives an error; null where it does not. */
  readonly cause: RowNoScore | null;
}

/**
 * Cells that show an Excel error where the form needs a figure: none of them counts for anything until it is put right. A
 * result still under way (#BUSY!) is one too; whoever can wait for it (see isPendingError) asks again before saying so.
 */
export const cellError: Rule<'cell.error', Figures> = {
  code: 'cell.error',
  severity: 'error',
  basis: 'excel',
  find: ({ form, assessment }) => [
    ...form.funds.flatMap(fundErrors),
    ...usedRows(assessment).flatMap(rowErrors),
    ...totalErrors(form),
  ],
};

function rowErrors(row: AssessedIndicator): Found<Figures>[] {
  const { indicator, outcome, noScore } = row;
  return ROW_PLACES.flatMap((place) => {
    const isOwn = place === 'score' && outcome.noScore?.code === 'weightInvalid';
    const cause = isOwn ? noScore : null;
    return errorsIn(indicator[place]).map(({ cell, error }) => foundInRow(row, cell, { place, error, cause }));
  });
}

function fundErrors(line: FundLine): Found<Figures>[] {
  return FUND_PLACES.flatMap((place) =>
    errorsIn(line[place]).map(({ cell, error }) => foundInFund(line, cell, { place, error, cause: null })),
  );
}

function totalErrors(form: Form): Found<Figures>[] {
  return TOTAL_PLACES.flatMap((place) =>
    errorsIn(form[place]).map(({ cell, error }) => foundAt(cell, { place, error, cause: null })),
  );
}

/** The error a cell shows, if any. */
function errorsIn(cell: Cell | null): { readonly cell: Cell; readonly error: string }[] {
  const error = cell && isErrorCell(cell) ? excelError(cell.value) : null;
  return cell && error ? [{ cell, error }] : [];
}
