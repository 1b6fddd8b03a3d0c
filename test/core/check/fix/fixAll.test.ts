import fc from '../../../support/property';
import { checkForm } from '../../../../src/core/check/checkForm';
import { fixAll } from '../../../../src/core/check/fix/fixAll';
import { formWithChanges } from '../../../../src/core/check/fix/formWithChanges';
import type { Form } from '../../../../src/core/form/form';
import type { Scheme } from '../../../../src/core/scheme/scheme';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import { formOf, sound } from '../findingsOf';
import { golden, goldenNames } from './goldenForms';
import { sayShown } from '../../../../src/wording/sayFinding';

/** What a careful reviewer would let be done to the published forms without asking; everything else is for their authors. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  '01': ['I6 86.19% → 86.18%'],
  '03': ['E6 0 → 90', 'F6 0 → 89.974', 'G6 0 → 89.974', 'J6 0 → 10', 'I6 0 → 100%'],
  '05': [],
  '10': [],
  '13': ['H12 3 → 2.92', 'H27 1.9 → 1.69', 'H28 1.8 → 1.69', 'H29 1.8 → 1.61', 'H30 1.7 → 1.58', 'H34 1.8 → 1.25'],
  '15': ['I6 （空） → 100%'],
  '20': ['J6 9 → 8.62'],
  '21': ['J6 9 → 9.91', 'H20 94 → 93.91'],
  'seed-1': [],
  'seed-2': [],
  'seed-3': [],
};

test.each(goldenNames)('the published form %s is put right as far as nobody need be asked', (name) => {
  const { form, scheme } = golden(name);
  const { changes } = fixAll(form, scheme);
  expect(changes.map(({ cell, before, after }) => `${cell} ${sayShown(before, 'zh-CN')} → ${after}`)).toEqual(
    EXPECTED[name],
  );
});

test('a row left over from the blank form goes', () => {
  const { form, scheme } = golden('20');
  expect(fixAll(form, scheme).deleteRows).toEqual([{ cell: 'D21', name: '指标1', isUnused: true }]);
});

test('what is left out stays as it is', () => {
  const { form, scheme } = golden('21');
  const { changes, fixes } = fixAll(form, scheme, new Set(['funds.score J6']));
  expect(fixes.map(({ id }) => id)).toEqual(['score.total H20']);
  expect(changes.map(({ cell, after }) => `${cell} ${after}`)).toEqual(['H20 93']);
});

test.each(goldenNames)(
  'of the published form %s nothing is left that could be put right, and nothing new is wrong',
  (name) => {
    const { form, scheme } = golden(name);
    const { changes, deleteRows } = fixAll(form, scheme);
    const after = formWithChanges(form, changes);
    const again = fixAll(after, scheme);
    expect(again.changes).toEqual([]);
    expect(again.deleteRows).toEqual(deleteRows);
    expect(newErrors(form, after, scheme)).toEqual([]);
  },
);

/** Errors that were not there before. A score put right may turn out to be a shortfall, which then wants its reason: no error. */
function newErrors(before: Form, after: Form, scheme: Scheme): string[] {
  const known = new Set(errorsOf(before, scheme));
  return errorsOf(after, scheme).filter((error) => !known.has(error));
}

function errorsOf(form: Form, scheme: Scheme): string[] {
  return checkForm(form, scheme)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, cell }) => `${code} ${cell}`);
}

test('whatever figures are mistyped, fixing everything leaves no error that was not there and has nothing more to do', () => {
  const weights = fc.constantFrom(1, 5, 9.5, 15, 25, 40);
  const scores = fc.constantFrom(0, 3, 8.62, 14, 15, 20, null);
  const rows = fc.record({ row: fc.nat({ max: 11 }), weight: weights, score: scores });
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 4 }), fc.constantFrom(90, 100, 85), (mistakes, total) => {
      const indicators = sound.indicators.map((indicator, index) => {
        const mistake = mistakes.find(({ row }) => row === index);
        return mistake ? { ...indicator, weight: mistake.weight, score: mistake.score } : indicator;
      });
      const form = formOf({ ...sound, indicators, total });
      const { changes } = fixAll(form, defaultScheme);
      const after = formWithChanges(form, changes);
      expect(newErrors(form, after, defaultScheme)).toEqual([]);
      expect(fixAll(after, defaultScheme).changes).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
