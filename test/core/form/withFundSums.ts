import type { Cell } from '../../../src/core/cell/cell';
import type { Form, FundLine } from '../../../src/core/form/form';

/** A planned form with what the formulas of 年度资金总额 show once Excel has calculated them. */
export function withFundSums(form: Form): Form {
  return { ...form, funds: form.funds.map((line) => (line.role === 'total' ? withSums(line, form) : line)) };
}

function withSums(line: FundLine, { funds }: Form): FundLine {
  const sum = (field: 'initialBudget' | 'budget' | 'executed'): Cell | null => {
    const numbers = funds.flatMap((part) => (typeof part[field]?.value === 'number' ? [part[field].value] : []));
    const cell = line[field];
    return cell && { ...cell, value: numbers.length > 0 ? numbers.reduce((left, right) => left + right, 0) : '' };
  };
  return {
    ...line,
    initialBudget: sum('initialBudget'),
    budget: sum('budget') ?? line.budget,
    executed: sum('executed') ?? line.executed,
  };
}
