import type Decimal from 'decimal.js';
import type { Cell } from '../../../src/core/cell/cell';
import { assessForm } from '../../../src/core/form/assessForm';
import type { Form } from '../../../src/core/form/form';
import type { Scheme } from '../../../src/core/scheme/scheme';

/** A planned form with what its formulas for rate, scores and total show once Excel has calculated them. */
export function withResults(form: Form, scheme: Scheme): Form {
  const { outcomes, computedExecutionScore, executionRate } = assessForm(form, scheme);
  const scored: Form = {
    ...form,
    funds: form.funds.map((line) =>
      line.role === 'total'
        ? { ...line, rate: shown(line.rate, executionRate.rate), score: shown(line.score, computedExecutionScore) }
        : line,
    ),
    indicators: form.indicators.map((indicator, index) => ({
      ...indicator,
      score: shown(indicator.score, outcomes[index]?.score ?? null),
    })),
  };
  const { total, totalWeight, grade } = assessForm(scored, scheme);
  return {
    ...scored,
    totalScore: shown(form.totalScore, total),
    totalWeight: shown(form.totalWeight, totalWeight),
    grade: form.grade?.formula ? { ...form.grade, value: grade ?? '' } : form.grade,
  };
}

function shown(cell: Cell | null, result: Decimal | null): Cell | null {
  return cell?.formula ? { ...cell, value: result?.toNumber() ?? '' } : cell;
}
