import type { Cell, CellInput } from '../../../src/core/cell/cell';
import { checkForm } from '../../../src/core/check/checkForm';
import { cellsOf } from '../../../src/core/form/cellsOf';
import type { Quantity } from '../../../src/core/quantity/quantity';
import { readQuantity } from '../../../src/core/quantity/readQuantity';
import { schemeByName } from '../../../src/core/scheme/schemes';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { readForms } from '../../../src/core/sheet/readForms';
import type { Form } from '../../../src/core/form/form';
import { formOf, sound, withFund, withIndicator } from '../check/findingsOf';
import { publishedGrid } from '../sheet/publishedGrid';

jest.mock('../../../src/core/quantity/readQuantity', () => {
  const { readQuantity: read } = jest.requireActual<{ readQuantity: (cell: CellInput) => Quantity }>(
    '../../../src/core/quantity/readQuantity',
  );
  return { readQuantity: jest.fn(read) };
});

const reader = jest.mocked(readQuantity);

/** How often the cells of a form were read while it was checked, by their addresses. */
function readings(form: Form, scheme: Scheme): ReadonlyMap<string, number> {
  reader.mockClear();
  checkForm(form, scheme);
  const counts = new Map<string, number>();
  for (const [input] of reader.mock.calls) {
    const { address } = input as CellInput & Partial<Cell>;
    if (address !== undefined) counts.set(address, (counts.get(address) ?? 0) + 1);
  }
  return counts;
}

/** With points that stand as texts. */
function withTexts(): Form {
  const form = formOf(sound);
  const [first, ...others] = form.indicators;
  if (!first?.weight || !first.score) throw new Error('no points');
  const row = { ...first, weight: { ...first.weight, value: '5分' }, score: { ...first.score, value: '约5' } };
  return { ...form, indicators: [row, ...others] };
}

/** Calculated, with percentages and days in cells of their own formats. */
function calculated(): Form {
  const form = formOf(sound);
  const indicators = form.indicators.map((row, index): Form['indicators'][number] => ({
    ...row,
    actual: index % 2 ? { ...row.actual, value: 0.98, numberFormat: '0%' } : row.actual,
    score: row.score && { ...row.score, formula: `=ZPB.INDSCORE(E${row.name.row + 1},F${row.name.row + 1},G9)` },
    ...(form.year === null ? {} : { start: { ...form.title, value: 43831, numberFormat: 'yyyy-m-d' } }),
  }));
  return { ...form, indicators, totalScore: form.totalScore && { ...form.totalScore, formula: '=SUM(H14:H25)' } };
}

describe('each cell of a form is read into a quantity at most once while it is checked', () => {
  it.each([
    ['a sound form', () => formOf(sound), 'mof-2020'],
    ['a form with texts for numbers', withTexts, 'mof-2020'],
    ['a form with a wrong rate', () => formOf(withFund(0, { rate: '80%' })), 'mof-2020'],
    ['a score that other settings might give', () => formOf(withIndicator(9, { score: 14.5 })), 'mof-2020'],
    ['a calculated form', calculated, 'mof-2020'],
    ['a calculated form under a scheme that counts the days of lateness', calculated, 'zhejiang'],
  ])('%s', (_name, make, schemeName) => {
    const form = make();
    const counts = readings(form, schemeByName(schemeName) as Scheme);
    expect(counts.size).toBeGreaterThan(20);
    expect([...counts].filter(([, count]) => count > 1)).toEqual([]);
    expect([...counts.keys()].every((address) => cellsOf(form).some((cell) => cell.address === address))).toBe(true);
  });

  it('is not read again when the form is checked again', () => {
    const [form] = readForms(publishedGrid(sound)).forms;
    expect(form && readings(form, schemeByName('mof-2020') as Scheme).size).toBeGreaterThan(20);
    expect(form && readings(form, schemeByName('mof-2020') as Scheme).size).toBe(0);
  });
});
