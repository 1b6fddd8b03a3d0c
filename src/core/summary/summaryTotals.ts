import type Decimal from 'decimal.js';
import { exact } from '../scoring/exact';
import { averageScore } from './averageScore';
import { isPartUnchecked } from './formStatus';
import { gradesOf } from './gradesOf';
import type { SummaryRow, SummaryTotals } from './summary';

type CountField = 'errors' | 'missingExplanations';

/** What the rows come to. */
export function summaryTotals(rows: readonly SummaryRow[]): SummaryTotals {
  const budget = sum(rows.map((row) => row.budget));
  const executed = sum(rows.map((row) => row.executed));
  const all = (field: CountField) => rows.reduce((total, row) => total + row[field], 0);
  const having = (field: CountField) => rows.filter((row) => row[field] > 0).length;
  const graded = (name: string) => rows.filter(({ grade }) => grade === name).length;
  return {
    forms: rows.length,
    budget,
    executed,
    rate: budget.isZero() ? null : executed.div(budget),
    ...averageScore(rows),
    grades: gradesOf(rows).map((name) => ({ name, count: graded(name) })),
    ungraded: rows.filter(({ grade }) => grade === null).length,
    errors: all('errors'),
    missingExplanations: all('missingExplanations'),
    formsWithErrors: having('errors'),
    formsWithMissingExplanations: having('missingExplanations'),
    years: [...new Set(rows.flatMap(({ year }) => year ?? []))].sort((left, right) => left - right),
    converted: rows.filter(({ moneyDivisor }) => moneyDivisor !== 1).length,
    unitAssumed: rows.filter(({ isUnitAssumed }) => isUnitAssumed).length,
    ignored: rows.reduce((sum, { ignored }) => sum + ignored.length, 0),
    unsure: rows.filter(({ unsureColumns }) => unsureColumns > 0).length,
    partUnchecked: rows.filter(isPartUnchecked).length,
  };
}

function sum(amounts: readonly (Decimal | null)[]): Decimal {
  return amounts.reduce<Decimal>((total, amount) => (amount ? total.plus(amount) : total), exact(0));
}
