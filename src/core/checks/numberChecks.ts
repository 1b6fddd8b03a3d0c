import type { Cell } from '../cell';
import { calculatedCells } from '../form/calculatedCells';
import { formulaKind } from '../form/formulaKind';
import { textNumbers } from '../form/textNumbers';
import type { TextNumber } from '../form/textNumbers';
import { textIn } from '../form/cellState';
import type { Form } from '../form/form';
import { checkMessages } from '../messages/checks';
import type { Scheme } from '../scheme/scheme';
import { plainNumber } from '../scoring/exact';
import { candidateFor } from '../formulas/candidateFor';
import type { FormulaResult } from '../formulas/formulaResult';
import type { CheckContext } from './checkContext';
import type { Finding, FindingCode } from './finding';
import { makeFinding } from './makeFinding';

/** Numbers that stand as texts: each at its own cell, as what is wrong with the totals is wrong there. */
export function numberChecks({ form, scheme }: CheckContext): Finding[] {
  return textNumbers(form).map(({ cell, meant, totals }) => {
    const cells = totals.map(({ address }) => address);
    const result = lostFormula(cell, form, scheme);
    const message = result
      ? checkMessages.formulaIsText(textIn(cell), result.kind === 'number' ? plainNumber(result.value) : null, cells)
      : checkMessages.numberText(textIn(cell), meant && plainNumber(meant), cells);
    return makeFinding('number.text', cell, '', message);
  });
}

/** What the formula shows that belongs where the text stands; null where people type the number themselves. */
function lostFormula(cell: Cell, form: Form, scheme: Scheme): FormulaResult | null {
  const kind = calculatedCells(form).includes(cell) ? formulaKind(form) : null;
  const candidate = kind && candidateFor(cell, form, scheme, kind);
  return candidate && candidate.formula !== '' && candidate.result.kind !== 'none' ? candidate.result : null;
}

/** What a text in the cell itself looks like to the checks that want a number there. */
const AT_CELL: ReadonlySet<FindingCode> = new Set(['weight.invalid', 'score.missing', 'funds.unscored', 'score.over']);
/** What goes wrong with figures that are calculated from the cell. */
const AFTER_IT: ReadonlySet<FindingCode> = new Set([
  'funds.sum',
  'funds.rate',
  'funds.score',
  'funds.zero',
  'score.total',
  'score.grade',
]);

/** The findings without those that only show what a number that stands as a text leads to; they go when it is put right. */
export function withoutSymptoms(form: Form, findings: readonly Finding[]): Finding[] {
  const causes = textNumbers(form);
  if (causes.length === 0) return [...findings];
  const own = new Set(causes.map(({ cell }) => cell.address));
  const after = new Set(causes.flatMap(affected(form)));
  const isWeightUnknown = causes.some(({ field, meant }) => field === 'weight' && meant !== null);
  return findings.filter(({ code, cell }) => {
    if (own.has(cell) && AT_CELL.has(code)) return false;
    if (code === 'weight.total' || code === 'weight.section') return !isWeightUnknown;
    return !(AFTER_IT.has(code) && after.has(cell));
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
