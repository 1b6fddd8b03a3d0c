import { findingCounts } from '../check/findingCounts';
import { notChecked } from '../check/notChecked';
import { totalFundLine } from '../form/assessForm';
import { amountIn, textIn } from '../form/cellState';
import { formName } from '../form/formName';
import { unitsInWan } from '../quantity/money';
import { exact } from '../scoring/exact';
import type { Summary, SummaryEntry, SummaryRow } from './summary';
import { summaryTotals } from './summaryTotals';

/** One row per form in the given order, and what they come to. */
export function summariseForms(entries: readonly SummaryEntry[]): Summary {
  const onSheet = new Map<string, number>();
  const rows = entries.map((entry) => {
    const number = onSheet.get(entry.sheetId) ?? 0;
    onSheet.set(entry.sheetId, number + 1);
    return summaryRow(entry, number);
  });
  return { rows, totals: summaryTotals(rows) };
}

/** `number` counts the forms of its sheet. */
function summaryRow(entry: SummaryEntry, number: number): SummaryRow {
  const { sheetId, form, assessment, findings } = entry;
  const funds = totalFundLine(form);
  const counts = findingCounts(findings);
  const moneyDivisor = unitsInWan(form.moneyUnit ?? '万元');
  const inWan = (cell: SummaryRow['places']['budget']) => {
    const amount = amountIn(cell);
    return amount && exact(amount).div(moneyDivisor);
  };
  const places = {
    budget: funds?.budget ?? null,
    executed: funds?.executed ?? null,
    score: form.totalScore,
    grade: form.grade,
  };
  return {
    ...entry,
    key: `${sheetId} ${number}`,
    cell: (form.project ?? form.title).address,
    project: formName(form),
    department: textIn(form.department),
    year: form.year,
    budget: inWan(places.budget),
    executed: inWan(places.executed),
    moneyDivisor,
    isUnitAssumed: form.moneyUnit === null,
    rate: assessment.executionRate.rate,
    score: assessment.total,
    grade: assessment.grade,
    errors: counts.error,
    missingExplanations: counts.explain,
    warnings: counts.warning,
    notChecked: notChecked(findings),
    places,
  };
}
