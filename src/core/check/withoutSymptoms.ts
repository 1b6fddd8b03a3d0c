import type { NumberCell } from '../form/numberCells';
import { numberCells } from '../form/numberCells';
import { textNumbers } from '../form/textNumbers';
import { amountFields } from '../form/fields';
import type { Form } from '../form/form';
import type { Finding } from './finding';
import { ruleOf } from './ruleOf';

/**
 * The findings without those that only show what a number that stands as a text, or an amount far out of scale with those beside
 * it, leads to; they go when it is put right.
 */
export function withoutSymptoms(form: Form, findings: readonly Finding[]): Finding[] {
  const texts = textNumbers(form);
  const misplaced = outOfScale(form, findings);
  if (texts.length + misplaced.length === 0) return [...findings];
  const own = new Set(texts.map(({ cell }) => cell.address));
  const after = new Set([...texts.flatMap(affected(form)), ...misplaced.flatMap(misledAmounts(form))]);
  const isWeightUnknown = texts.some(({ field, meant }) => field === 'weight' && meant !== null);
  return findings.filter(({ code, cell }) => {
    switch (ruleOf(code).misledByNumber) {
      case 'cell':
        return !own.has(cell);
      case 'result':
        return !after.has(cell);
      case 'weights':
        return !isWeightUnknown;
      case undefined:
        return true;
    }
  });
}

/** Amounts that do not fit those beside them; where all of a form are in another unit, its sums and rates are right. */
function outOfScale(form: Form, findings: readonly Finding[]): NumberCell[] {
  const cells = findings.flatMap((finding) => {
    if (finding.code !== 'funds.scale') return [];
    const { figures, cell } = finding;
    return figures.case === 'tooLarge' || figures.case === 'tooSmall' ? [] : [cell];
  });
  return numberCells(form).filter(({ cell }) => cells.includes(cell.address));
}

/** The cells whose figures depend on one: those that add it up and, of amounts, rate and points of the total. */
function affected({ funds, totalScore, grade }: Form): (cause: NumberCell) => string[] {
  const line = funds.find(({ role }) => role === 'total');
  const execution = [line?.rate, line?.score, totalScore].flatMap((cell) => cell?.address ?? []);
  const after = grade ? [grade.address] : [];
  return ({ place, totals }) => [
    ...totals.map(({ address }) => address),
    ...(place === 'points' ? [] : execution),
    ...after,
  ];
}

/** The cells that an amount out of scale is compared with: itself as a sum, the sum above it, and the rates and points it makes. */
function misledAmounts({ funds }: Form): (cause: NumberCell) => string[] {
  const line = funds.find(({ role }) => role === 'total');
  return ({ cell, totals }) => {
    const row = funds.find((one) => amountFields.some((field) => one[field] === cell));
    return [cell, ...totals, row?.rate, line?.rate, line?.score].flatMap((one) => one?.address ?? []);
  };
}
