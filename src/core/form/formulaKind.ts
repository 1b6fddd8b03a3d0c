import { cellsOf } from './cellsOf';
import type { Form } from './form';

/** Every way a form may calculate, the usual one first. */
export const formulaKinds = ['functions', 'plain'] as const;

/** How a form calculates: by the add-in's functions, or by formulas of Excel alone. */
export type FormulaKind = (typeof formulaKinds)[number];

/**
 * How the form's points are calculated; null where they are typed. A form of which one row or the execution has a formula is meant
 * to be calculated: cells without one have lost theirs, or were typed over.
 */
export function formulaKind(form: Form): FormulaKind | null {
  if (cellsOf(form).some(({ formula }) => formula && callsFunctions(formula))) return 'functions';
  const scores = [...form.indicators, ...form.funds].map(({ score }) => score);
  return scores.some((cell) => cell?.formula !== undefined) ? 'plain' : null;
}

/** Whether a formula calls a function of the add-in. */
export function callsFunctions(formula: string): boolean {
  return /\bZPB\./i.test(formula);
}
