import { checkForm } from '../../../src/core/check/checkForm';
import { assessForm } from '../../../src/core/form/assessForm';
import type { Form } from '../../../src/core/form/form';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { formOf, sound } from './findingsOf';
import { said } from './said';

const ERRORS = [
  '#NAME?',
  '#VALUE!',
  '#N/A',
  '#BUSY!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#CONNECT!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#FIELD!',
  '#PYTHON!',
] as const;

/** The sound form with an error in the cells at these addresses. */
function withErrors(error: string, ...addresses: readonly string[]): Form {
  const broken = <T>(value: T): T => {
    if (Array.isArray(value)) return value.map(broken) as T;
    if (typeof value !== 'object' || value === null) return value;
    if ('address' in value && addresses.includes(value.address as string)) return { ...value, value: error };
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, broken(inner as unknown)])) as T;
  };
  return broken(formOf(sound));
}

const errorsOf = (form: Form) =>
  checkForm(form, defaultScheme)
    .filter(({ severity }) => severity === 'error')
    .map((finding) => said(finding));
const form = formOf(sound);
const [first] = form.indicators;
const line = form.funds[0];
const score = first?.score?.address ?? '';

it('stands on a form without errors', () => {
  expect(errorsOf(form)).toEqual([]);
  expect(assessForm(form, defaultScheme).total?.toNumber()).toBe(98.5);
});

describe.each(ERRORS)('%s', (error) => {
  it('in a score is an error that names the cell and the error, and there is no total', () => {
    const broken = withErrors(error, score);
    const [found, ...others] = errorsOf(broken);
    expect(found).toMatchObject({ code: 'cell.error', cell: score });
    expect(found?.message).toContain(`（${score}）显示 ${error}`);
    expect(found?.message).toMatch(/请.*。$/);
    // The printed 98.5 leaves out the row: that is said too.
    expect(others.map(({ code, cell }) => [code, cell])).toEqual([['score.total', form.totalScore?.address]]);
    const { total, grade, openRows } = assessForm(broken, defaultScheme);
    expect([total, grade, openRows.map(({ indicator }) => indicator.score?.address)]).toEqual([null, null, [score]]);
  });

  it.each([
    ['the execution score', line?.score?.address],
    ['the execution rate', line?.rate?.address],
    ['the total', form.totalScore?.address],
    ['the sum of the weights', form.totalWeight?.address],
    ['a target', first?.target.address],
    ['an actual', first?.actual.address],
    ['a weight', first?.weight?.address],
    ['a budget', line?.budget.address],
  ])('in %s is an error at that cell', (_, address = '') => {
    const found = errorsOf(withErrors(error, address)).filter(({ cell }) => cell === address);
    expect(found.map(({ code }) => code)).toEqual(['cell.error']);
  });
});

it('errors in all scores leave nothing to add up, whatever is printed', () => {
  const scores = form.indicators.flatMap((indicator) => indicator.score?.address ?? []);
  const broken = withErrors('#NAME?', ...scores);
  expect(assessForm(broken, defaultScheme)).toMatchObject({ total: null, grade: null });
  expect(
    errorsOf(broken)
      .filter(({ code }) => code === 'cell.error')
      .map(({ cell }) => cell),
  ).toEqual(scores);
});

it('an error in the execution score leaves no total', () => {
  const { total, openExecution } = assessForm(withErrors('#NAME?', line?.score?.address ?? ''), defaultScheme);
  expect([total, openExecution?.address]).toEqual([null, line?.score?.address]);
});

it('a rule that gives an error says so in its own words', () => {
  const weight = first?.weight?.address ?? '';
  const ten: Form = withErrors('十分', weight);
  const broken = { ...ten, indicators: ten.indicators.map((row, index) => (index === 0 ? erroneous(row) : row)) };
  const message = errorsOf(broken).find(({ cell }) => cell === score)?.message;
  expect(message).toContain('分值“十分”不是大于 0 的数字');
});

function erroneous(row: Form['indicators'][number]): Form['indicators'][number] {
  return { ...row, score: row.score && { ...row.score, value: '#VALUE!' } };
}

it('a text that only begins like an error is none', () => {
  expect(errorsOf(withErrors('#1', first?.name.address ?? ''))).toEqual([]);
});
