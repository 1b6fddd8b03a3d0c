import type { Cell } from '../cell/cell';
import type { NumberPlace } from '../quantity/readAmount';
import { amountFields } from './fields';
import type { AmountField } from './fields';
import type { Form } from './form';

/** Which cell for a number of a form: an amount by its column, a weight or a score. */
export type NumberField = AmountField | 'weight' | 'score';

/** A cell in which people type a number. */
export interface NumberCell {
  readonly cell: Cell;
  readonly field: NumberField;
  readonly place: NumberPlace;
  /** What the number is counted in: the cells of 年度资金总额 or 总分 that add it up, where the form has them. */
  readonly totals: readonly Cell[];
}

const NONE: readonly NumberCell[] = [];

/** The cells of a form that hold a number somebody types, amounts first; rates and totals are none of them. */
export function numberCells(form: Form): NumberCell[] {
  return [...form.funds.flatMap((line) => fundCells(form, line)), ...pointCells(form)];
}

function fundCells({ funds, moneyUnit }: Form, line: Form['funds'][number]): NumberCell[] {
  const total = funds.find(({ role }) => role === 'total');
  return amountFields.flatMap((field) => {
    const cell = line[field];
    if (!cell) return NONE;
    const sum = line.role === 'part' ? total?.[field] : null;
    const followers = line.role === 'total' && field !== 'initialBudget' ? [line.rate, line.score] : [sum];
    return [{ cell, field, place: { money: moneyUnit }, totals: followers.flatMap((one) => one ?? []) }];
  });
}

function pointCells({ funds, indicators, totalWeight, totalScore }: Form): NumberCell[] {
  const execution = funds.filter(({ role }) => role === 'total');
  return [...execution, ...indicators].flatMap(({ weight, score }) => [
    ...pointCell(weight, 'weight', [totalWeight, totalScore]),
    ...pointCell(score, 'score', [totalScore]),
  ]);
}

function pointCell(cell: Cell | null, field: NumberField, totals: readonly (Cell | null)[]): NumberCell[] {
  return cell ? [{ cell, field, place: 'points', totals: totals.flatMap((one) => one ?? []) }] : [];
}
