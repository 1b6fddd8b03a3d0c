import { checkForm } from '../../../../src/core/check/checkForm';
import { fixContext } from '../../../../src/core/check/fix/fixContext';
import { fixesFor } from '../../../../src/core/check/fix/fixesFor';
import { rateChange } from '../../../../src/core/check/fix/rateChange';
import { formWithChanges } from '../../../../src/core/check/fix/formWithChanges';
import { rateMatches } from '../../../../src/core/check/rateMatches';
import type { Form } from '../../../../src/core/form/form';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import { exact } from '../../../../src/core/scoring/exact';
import { formOf, sound } from '../findingsOf';

const WRITTEN = ['0.00"%"', '0.00\\%', '0.00!%', '0.00"％"', '[Red]0.0"%"', '#,##0.00_ "%"'];
const label = { kind: 'rate', of: { kind: 'form' } } as const;
const cellOf = (value: string | number, numberFormat: string) => ({ ...formOf(sound).title, value, numberFormat });

describe('a number of percent whose format writes the sign beside it', () => {
  it.each(WRITTEN)('is put right as a number of percent: %s', (numberFormat) => {
    const change = rateChange(cellOf(86.18, numberFormat), label, exact('0.925'));
    expect(change).toMatchObject({ before: '86.18%', after: '92.5%', entry: 92.5 });
  });

  it('is one however small it is', () => {
    expect(rateChange(cellOf(0.5, '0.00"%"'), label, exact('0.862'))).toMatchObject({ before: '0.5%', entry: 86.2 });
  });

  it.each([
    [86.18, true],
    // Shown as 0.86%.
    [0.8618, false],
  ])('is right as it is shown: %d', (value, isRight) => {
    expect(rateMatches(cellOf(value, '0.00"%"'), exact('0.8618'))).toBe(isRight);
  });

  it.each([
    ['0.00%', 0.8618, '86.18%', '92.5%', 0.925],
    ['General', 86.18, '86.18', '92.5', 92.5],
    ['General', 0.8618, '0.8618', '0.925', 0.925],
  ])('is told from what %s shows', (numberFormat, value, before, after, entry) => {
    expect(rateChange(cellOf(value, numberFormat), label, exact('0.925'))).toMatchObject({ before, after, entry });
  });

  it.each([
    ['0.925', { before: '0', after: '92.5%', entry: 0.925, numberFormat: '0.00%' }],
    ['1', { before: '0', after: '100%', entry: 1, numberFormat: '0%' }],
  ])('takes the place of a bare 0 as a percentage: %s', (rate, expected) => {
    expect(rateChange(cellOf(0, 'General'), label, exact(rate))).toMatchObject(expected);
  });

  it('is found on a form as it is shown, and once put right is found no more', () => {
    const form = withRate(formOf(sound), 50, '0.00"%"');
    const finding = checkForm(form, defaultScheme).find(({ code }) => code === 'funds.rate');
    expect(finding?.figures).toMatchObject({ case: 'wrong' });
    const [fixable] = fixesFor(fixContext(form, defaultScheme), finding ? [finding] : []);
    const fix = fixable?.fix;
    expect(fix?.changes[0]).toMatchObject({ before: '50%', after: '100%', entry: 100 });
    const after = formWithChanges(form, fix?.changes ?? []);
    expect(checkForm(after, defaultScheme).filter(({ code }) => code === 'funds.rate')).toEqual([]);
  });
});

/** The form with another 执行率 of 年度资金总额. */
function withRate(form: Form, value: number, numberFormat: string): Form {
  const funds = form.funds.map((line) =>
    line.role === 'total' && line.rate ? { ...line, rate: { ...line.rate, value, numberFormat } } : line,
  );
  return { ...form, funds };
}
