import type { ExecutionStep, Scheme } from '../../scheme/scheme';
import { roundedExpression } from './cellExpressions';

/** 执行率 as a native Excel formula (without '='); '' while an amount is missing or there is no rate. */
export function plainExecutionRate(budget: string, executed: string, { execution }: Scheme): string {
  const whenNoBudget = { noRate: '""', full: '1', zero: '0' }[execution.zeroBudget];
  return `IF(COUNT(${budget},${executed})<2,"",${byBudget(budget, executed, `${executed}/${budget}`, whenNoBudget)})`;
}

/** Points of 预算执行率 as a native Excel formula (without '='); '' where there is no rate. */
export function plainExecutionScore(budget: string, executed: string, weight: string, scheme: Scheme): string {
  const { zeroBudget } = scheme.execution;
  const whenNoBudget = zeroBudget === 'noRate' ? '""' : points(zeroBudget === 'full' ? '1' : '0', weight, scheme);
  const scored = points(`${executed}/${budget}`, weight, scheme);
  return `IF(COUNT(${budget},${executed},${weight})<3,"",${byBudget(budget, executed, scored, whenNoBudget)})`;
}

function byBudget(budget: string, executed: string, scored: string, whenNoBudget: string): string {
  const nothing = `IF(AND(${budget}=0,${executed}=0),${whenNoBudget},"")`;
  return `IF(AND(${budget}>0,${executed}>=0),${scored},${nothing})`;
}

function points(rate: string, weight: string, { execution, scoreDecimals }: Scheme): string {
  const { ratePercentDecimals, steps } = execution;
  const counted = ratePercentDecimals === null ? rate : `${roundedExpression(`100*${rate}`, ratePercentDecimals)}/100`;
  const share = steps ? shareOfStep(counted, steps) : counted;
  return `MIN(${weight},${roundedExpression(`${weight}*${share}`, scoreDecimals)})`;
}

/** The share of the highest step reached; below the lowest 0. */
function shareOfStep(rate: string, steps: readonly ExecutionStep[]): string {
  return steps.reduceRight((lower, { fromRate, share }) => `IF(ROUND(${rate},9)>=${fromRate},${share},${lower})`, '0');
}
