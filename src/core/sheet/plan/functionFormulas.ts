import { natureOfSubcategory } from '../../form/natureOfSubcategory';
import type { Scheme } from '../../scheme/scheme';
import { defaultScheme } from '../../scheme/schemes';
import type { FormulaStyle } from './formulaStyle';
import { quote } from './formulas';

/**
 * Formulas that call the add-in's functions. Target and actual are joined with the empty text: Excel for Windows would hand
 * over an empty cell as 0. So is the weight of the execution, of which 0 would mean that it was left out.
 */
export const functionFormulas: FormulaStyle = {
  executionRate: (budget, executed, scheme) =>
    whenFilled([budget, executed], call('EXECRATE', [budget, executed], scheme)),
  executionScore: (budget, executed, weight, scheme) =>
    isFigure(weight)
      ? whenFilled([budget, executed], call('EXECSCORE', [budget, executed, weight], scheme))
      : whenFilled([budget, executed, weight], call('EXECSCORE', [budget, executed, `${weight}&""`], scheme)),
  indicatorScore: ({ target, actual, weight, nature, unit, start }, subcategory, scheme) => {
    const args = [withUnit(target, unit), withUnit(actual, unit), weight];
    const implied = natureOfSubcategory(subcategory);
    if (nature) args.push(implied ? `IF(TRIM(${nature})="",${quote(implied)},${nature})` : `${nature}&""`);
    else if (implied || !isDefault(scheme)) args.push(quote(implied));
    // Only where every day of lateness counts does it matter when the work began.
    const began = start && scheme.missedDeadline === 'ratio' ? [`${start}&""`] : [];
    return call('INDSCORE', args, scheme, began);
  },
};

/** A cell's text, with the 度量单位 beside it when it ends in a digit and so names none itself. */
function withUnit(cell: string, unit: string | null | undefined): string {
  return unit ? `${cell}&IF(ISNUMBER(-RIGHT(TRIM(${cell}))),${unit},"")` : `${cell}&""`;
}

/** Whether the scheme's points stand in the formula themselves, as the form has no cell for them. */
function isFigure(weight: string): boolean {
  return /^[\d.]+$/.test(weight);
}

function call(name: string, args: readonly string[], scheme: Scheme, after: readonly string[] = []): string {
  const all = isDefault(scheme) ? args : [...args, quote(scheme.name), ...after];
  return `ZPB.${name}(${all.join(',')})`;
}

function isDefault(scheme: Scheme): boolean {
  return scheme.id === defaultScheme.id;
}

function whenFilled(cells: readonly string[], formula: string): string {
  return `IF(OR(${cells.map((cell) => `${cell}=""`).join(',')}),"",${formula})`;
}
