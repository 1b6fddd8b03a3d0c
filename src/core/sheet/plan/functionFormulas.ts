import { natureOfSubcategory } from '../../form/natureOfSubcategory';
import type { Scheme } from '../../scheme/scheme';
import { defaultScheme } from '../../scheme/schemes';
import type { FormulaStyle } from './formulaStyle';
import { quote } from './formulas';

/**
 * Formulas that call the add-in's functions. Target and actual are joined with the empty text: Excel for Windows would hand
 * over an empty cell as 0.
 */
export const functionFormulas: FormulaStyle = {
  executionRate: (budget, executed, scheme) =>
    whenFilled([budget, executed], call('EXECRATE', [budget, executed], scheme)),
  executionScore: (budget, executed, weight, scheme) =>
    whenFilled([budget, executed], call('EXECSCORE', [budget, executed, weight], scheme)),
  indicatorScore: ({ target, actual, weight }, subcategory, scheme) => {
    const nature = natureOfSubcategory(subcategory);
    const args = [`${target}&""`, `${actual}&""`, weight];
    if (nature || !isDefault(scheme)) args.push(quote(nature));
    return call('INDSCORE', args, scheme);
  },
};

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
