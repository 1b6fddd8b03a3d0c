import { natureOfSubcategory } from '../../form/natureOfSubcategory';
import type { Scheme } from '../../scheme/scheme';
import { defaultScheme } from '../../scheme/schemes';

/** 执行率 of two amounts; nothing as long as one of them is missing. */
export function executionRateFormula(budget: string, executed: string, scheme: Scheme): string {
  return whenFilled([budget, executed], call('EXECRATE', [budget, executed], scheme));
}

/** Points of 预算执行率; nothing as long as an amount is missing. */
export function executionScoreFormula(budget: string, executed: string, weight: string, scheme: Scheme): string {
  return whenFilled([budget, executed], call('EXECSCORE', [budget, executed, weight], scheme));
}

/**
 * 得分 of an indicator; 成本指标 and 时效指标 say so, as their texts alone do not tell. Target and actual are joined with the
 * empty text: Excel for Windows would hand over an empty cell as 0.
 */
export function indicatorScoreFormula(
  target: string,
  actual: string,
  weight: string,
  subcategory: string,
  scheme: Scheme,
): string {
  const nature = natureOfSubcategory(subcategory);
  const args = [`${target}&""`, `${actual}&""`, weight];
  if (nature || !isDefault(scheme)) args.push(quote(nature));
  return call('INDSCORE', args, scheme);
}

/** Σ of the weights: that of the execution and those from the heading down, so that rows inserted at either end count. */
export function totalWeightFormula(execution: string, weights: string): string {
  return `ROUND(SUM(${execution},${weights}),2)`;
}

/** Σ of the scores given so far; nothing before the first. Rows without a score, also those showing an error, add nothing. */
export function totalScoreFormula(execution: string, scores: string): string {
  const sum = [execution, scores].map((range) => `SUMIF(${range},"<9E+307")`).join('+');
  return `IF(COUNT(${execution},${scores})=0,"",ROUND(${sum},2))`;
}

/** The grade of the total; nothing until every weight has its score and the weights add up to 100. */
export function gradeFormula(
  cells: { readonly total: string; readonly totalWeight: string; readonly weights: string; readonly scores: string },
  scheme: Scheme,
): string {
  const { total, totalWeight, weights, scores } = cells;
  const complete = `AND(ISNUMBER(${total}),${totalWeight}=100,COUNT(${scores})>=COUNT(${weights}))`;
  const [last, ...higher] = [...scheme.grades].reverse();
  const graded = higher.reduce(
    (lower, step) => `IF(${total}>=${step.from},${quote(step.name)},${lower})`,
    quote(last?.name ?? ''),
  );
  return `IF(${complete},${graded},"")`;
}

function call(name: string, args: readonly string[], scheme: Scheme): string {
  const all = isDefault(scheme) ? args : [...args, quote(scheme.name)];
  return `ZPB.${name}(${all.join(',')})`;
}

function isDefault(scheme: Scheme): boolean {
  return scheme.id === defaultScheme.id;
}

function whenFilled(cells: readonly string[], formula: string): string {
  return `IF(OR(${cells.map((cell) => `${cell}=""`).join(',')}),"",${formula})`;
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
