import type { Cell } from '../cell';
import { excelError } from '../excelError';
import type { AssessedIndicator } from '../form/assessIndicator';
import { textIn } from '../form/cellState';
import type { Form, FundLine } from '../form/form';
import { isErrorCell } from '../form/isErrorCell';
import { checkMessages } from '../messages/checks';
import type { ErrorPlace } from '../messages/checks';
import type { CheckContext } from './checkContext';
import type { Finding } from './finding';
import { indicatorTitle } from './indicatorTitle';
import { makeFinding } from './makeFinding';

const ROW_PLACES = ['target', 'actual', 'weight', 'score'] as const;
const FUND_PLACES = ['initialBudget', 'budget', 'executed', 'weight', 'rate', 'score'] as const;
const TOTAL_PLACES = ['totalWeight', 'totalScore', 'grade'] as const;

/**
 * Cells that show an Excel error where the form needs a figure: none of them counts for anything until it is put right. A
 * result still under way (#BUSY!) is one too; whoever can wait for it (see isPendingError) asks again before saying so.
 */
export function errorChecks({ form, assessment }: CheckContext): Finding[] {
  return [
    ...form.funds.flatMap(fundErrors),
    ...assessment.rows.filter(({ unused }) => !unused).flatMap(rowErrors),
    ...totalErrors(form),
  ];
}

function rowErrors({ indicator, outcome }: AssessedIndicator): Finding[] {
  const title = indicatorTitle(indicator);
  return ROW_PLACES.flatMap((place) => {
    const isOwn = place === 'score' && outcome.reason === 'weightInvalid';
    return errorAt(indicator[place], place, title, isOwn ? outcome.message : '');
  });
}

function fundErrors(line: FundLine): Finding[] {
  const title = textIn(line.label).replace(/[：:]$/, '');
  return FUND_PLACES.flatMap((place) => errorAt(line[place], place, title));
}

function totalErrors(form: Form): Finding[] {
  return TOTAL_PLACES.flatMap((place) => errorAt(form[place], place, ''));
}

/** `cause` is the rule's own sentence, where the rule gives an error; '' otherwise. */
function errorAt(cell: Cell | null, place: ErrorPlace, title: string, cause = ''): Finding[] {
  const error = cell && isErrorCell(cell) ? excelError(cell.value) : null;
  if (!cell || !error) return [];
  const message = checkMessages.cellError({ title, place, cell: cell.address, error, cause });
  return [makeFinding('cell.error', cell, title, message)];
}
