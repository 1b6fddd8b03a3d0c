import { textNumbers } from '../form/textNumbers';
import type { TextNumber } from '../form/textNumbers';
import type { Form } from '../form/form';
import type { Finding } from './finding';
import { ruleOf } from './ruleOf';

/** The findings without those that only show what a number that stands as a text leads to; they go when it is put right. */
export function withoutSymptoms(form: Form, findings: readonly Finding[]): Finding[] {
  const causes = textNumbers(form);
  if (causes.length === 0) return [...findings];
  const own = new Set(causes.map(({ cell }) => cell.address));
  const after = new Set(causes.flatMap(affected(form)));
  const isWeightUnknown = causes.some(({ field, meant }) => field === 'weight' && meant !== null);
  return findings.filter(({ code, cell }) => {
    switch (ruleOf(code).misledByText) {
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

/** The cells whose figures depend on one: those that add it up and, of amounts, rate and points of the total. */
function affected({ funds, totalScore, grade }: Form): (cause: TextNumber) => string[] {
  const line = funds.find(({ role }) => role === 'total');
  const execution = [line?.rate, line?.score, totalScore].flatMap((cell) => cell?.address ?? []);
  const after = grade ? [grade.address] : [];
  return ({ place, totals }) => [
    ...totals.map(({ address }) => address),
    ...(place === 'points' ? [] : execution),
    ...after,
  ];
}
