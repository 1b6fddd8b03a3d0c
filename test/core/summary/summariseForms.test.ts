import Decimal from 'decimal.js';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { summariseForms } from '../../../src/core/summary/summariseForms';
import type { SummaryRow } from '../../../src/core/summary/summary';
import { summaryTotals } from '../../../src/core/summary/summaryTotals';
import { entryOf, formWith, rowWith, seeds, summaryOf } from './entries';

const plain = (value: Decimal | null) => value?.toFixed() ?? null;
const only = (rows: readonly SummaryRow[]) => {
  const [row] = rows;
  if (!row || rows.length > 1) throw new Error(`One row, not ${rows.length}`);
  return row;
};

describe('the row of a form', () => {
  test('says what is printed on it and where to go', () => {
    expect(only(summaryOf(formWith({})).rows)).toMatchObject({
      sheetName: '档案事业费',
      cell: 'C3',
      project: '档案事业费',
      department: '中共昌吉州党委办公室',
      year: 2020,
      grade: '优',
      errors: 0,
      missingExplanations: 3,
    });
    const { budget, executed, rate, score } = only(summaryOf(formWith({})).rows);
    expect([budget, executed, rate, score].map(plain)).toEqual(['55', '55', '1', '98.5']);
  });

  test('converts 元 to 万元 to the last 分, and says so', () => {
    const row = only(summaryOf(formWith({ moneyUnit: '元' }, [1234567.89, 0.01])).rows);
    expect([plain(row.budget), plain(row.executed), row.moneyDivisor]).toEqual(['123.456789', '0.000001', 10000]);
  });

  test('leaves open what the form does not say', () => {
    const row = only(summaryOf(formWith({ project: '', department: '' }, [null, null])).rows);
    expect(row).toMatchObject({ project: '', department: '', budget: null, executed: null, rate: null });
  });

  test('of a form that states no money unit is taken for 万元, and says so', () => {
    const { form, ...entry } = entryOf(formWith({}, [7, 7]));
    const { rows, totals } = summariseForms([{ ...entry, form: { ...form, moneyUnit: null } }]);
    expect([plain(only(rows).budget), only(rows).isUnitAssumed, totals.unitAssumed]).toEqual(['7', true, 1]);
  });
});

describe('the totals', () => {
  test('of three published forms are as on paper', () => {
    const { totals } = summaryOf(...seeds);
    expect([totals.budget, totals.executed, totals.rate, totals.averageScore].map(plain)).toEqual([
      '93',
      '93',
      '1',
      '98.27',
    ]);
    expect(totals).toMatchObject({ forms: 3, ungraded: 0, errors: 0, missingExplanations: 9 });
    expect(totals).toMatchObject({ formsWithErrors: 0, formsWithMissingExplanations: 3 });
    expect(totals.grades).toEqual([
      { name: '优', count: 3 },
      { name: '良', count: 0 },
      { name: '中', count: 0 },
      { name: '差', count: 0 },
    ]);
    expect([totals.years, totals.converted, totals.unitAssumed]).toEqual([[2020], 0, 0]);
  });

  test('add up exactly what binary fractions do not', () => {
    const { totals } = summaryOf(...Array.from({ length: 3 }, () => formWith({}, [0.1, 0.1])));
    expect(plain(totals.budget)).toBe('0.3');
  });

  test('add 元 and 万元 in 万元', () => {
    const { totals } = summaryOf(formWith({}, [5, 4]), formWith({ moneyUnit: '元' }, [50000, 35000]));
    expect([plain(totals.budget), plain(totals.executed), plain(totals.rate), totals.converted]).toEqual([
      '10',
      '7.5',
      '0.75',
      1,
    ]);
  });

  test('of no forms are zero, without rate and average', () => {
    const { rows, totals } = summaryOf();
    expect(rows).toEqual([]);
    expect(totals).toMatchObject({ forms: 0, rate: null, averageScore: null, ungraded: 0, years: [] });
    expect(plain(totals.budget)).toBe('0');
  });

  test('average the valid totals, half up, and count the forms left out', () => {
    const scores = [90, 90.01, null].map((score) =>
      rowWith({ score: score === null ? null : new Decimal(score), grade: score === null ? null : '优' }),
    );
    // Scored so far, weights that are not 100: no grade, no valid total.
    const soFar = rowWith({ score: new Decimal(35), grade: null });
    const totals = summaryTotals([...scores, soFar]);
    expect(plain(totals.averageScore)).toBe('90.01');
    expect(totals.leftOut).toBe(2);
    expect(summaryTotals([soFar])).toMatchObject({ averageScore: null, leftOut: 1 });
  });

  test('count the grades of every scheme there is, the best first', () => {
    const grades = [
      { from: 90, name: '优秀' },
      { from: 60, name: '合格' },
      { from: 0, name: '差' },
    ];
    const own = { ...defaultScheme, id: 'own', grades };
    const rows = [
      rowWith({ grade: '优' }),
      rowWith({ grade: '合格', scheme: own }),
      rowWith({ grade: '差', scheme: own }),
    ];
    expect(summaryTotals(rows).grades).toEqual([
      { name: '优', count: 1 },
      { name: '优秀', count: 0 },
      { name: '良', count: 0 },
      { name: '中', count: 0 },
      { name: '合格', count: 1 },
      { name: '差', count: 1 },
    ]);
  });

  test('count every form once: by grade, or as not graded', () => {
    const rows = ['优', '良', null, null].map((grade) => rowWith({ grade }));
    const { grades, ungraded, forms } = summaryTotals(rows);
    expect(grades.reduce((sum, { count }) => sum + count, ungraded)).toBe(forms);
    expect(ungraded).toBe(2);
  });
});
