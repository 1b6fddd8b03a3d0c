import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { natureOfSubcategory } from '../../../src/core/form/natureOfSubcategory';
import { indicatorScore } from '../../../src/core/scoring/indicatorScore';
import { builtInSchemes, defaultScheme } from '../../../src/core/scheme/schemes';
import type { Scheme } from '../../../src/core/scheme/scheme';

// golden/forms/<id>.json holds a published form's rows, golden/realRows.tsv what we compute for each row that has target,
// actual, weight and score, what was printed, and why they differ:
//   agrees       nothing to explain
//   breaksRule   no rule gives the printed score
//   otherScheme  the setting named gives it
//   ambiguous    the cells can be read in more than one way

interface GoldenIndicator {
  readonly subcategory: string | null;
  readonly name: string;
  readonly target: string | null;
  readonly actual: string | null;
  readonly weight: number | null;
  readonly score: number | null;
}
interface GoldenForm {
  readonly id: string;
  readonly year: number | null;
  readonly indicators: readonly GoldenIndicator[];
}

const folder = path.join(__dirname, 'golden');
const [, ...reviewed] = readFileSync(path.join(folder, 'realRows.tsv'), 'utf8')
  .replace(/\n$/, '')
  .split('\n')
  .map((line) => line.split('\t'));

const printedRows = readdirSync(path.join(folder, 'forms')).flatMap((file) => {
  const form = JSON.parse(readFileSync(path.join(folder, 'forms', file), 'utf8')) as GoldenForm;
  return form.indicators.flatMap((indicator, index) => {
    const { target, actual, weight, score } = indicator;
    if (target === null || actual === null || weight === null || score === null) return [];
    return [{ form, row: index + 1, indicator, target, actual, weight, score }];
  });
});

type PrintedRow = (typeof printedRows)[number];

function compute({ form, indicator, target, actual, weight }: PrintedRow, scheme: Scheme) {
  return indicatorScore(
    {
      target: { value: target },
      actual: { value: actual },
      weight: { value: weight },
      nature: { value: natureOfSubcategory(indicator.subcategory ?? '') },
      year: form.year,
    },
    scheme,
  );
}

function recompute(printed: PrintedRow): string[] {
  const { form, row, indicator, target, actual, weight, score } = printed;
  const outcome = compute(printed, defaultScheme);
  const computed = outcome.score?.toFixed() ?? outcome.noScore?.code ?? '';
  const nature = natureOfSubcategory(indicator.subcategory ?? '');
  return [form.id, String(row), indicator.name, target, actual, nature, String(weight), computed, String(score)];
}

test('every real row with target, actual, weight and score is in the reviewed table, with the score we compute', () => {
  expect(reviewed.map((row) => row.slice(0, 9))).toEqual(printedRows.map(recompute));
});

test('a row agrees exactly if we compute the printed score; every other row says why not', () => {
  for (const [form, row, , , , , , computed, printed, kind, setting, why] of reviewed) {
    const label = `${form}/${row}`;
    expect([label, kind === 'agrees']).toEqual([label, computed === printed]);
    expect(['agrees', 'breaksRule', 'otherScheme', 'ambiguous']).toContain(kind);
    expect([label, why === '']).toEqual([label, kind === 'agrees']);
    expect([label, setting === '']).toEqual([label, kind !== 'otherScheme']);
  }
});

test('a row said to follow another setting gives the printed score under it', () => {
  const explained = reviewed.flatMap((row, index) =>
    row[9] === 'otherScheme' ? [{ index, setting: row[10] ?? '' }] : [],
  );
  expect(explained.length).toBeGreaterThan(0);
  for (const { index, setting } of explained) {
    const printed = printedRows[index];
    if (!printed) throw new RangeError(`No row ${index}`);
    const scheme: Scheme = { ...defaultScheme, ...(JSON.parse(setting) as Partial<Scheme>) };
    expect(compute(printed, scheme).score?.toNumber()).toBe(printed.score);
  }
});

test('a row said to break the rule does so under every built-in scheme', () => {
  const broken = printedRows.filter((_, index) => reviewed[index]?.[9] === 'breaksRule');
  expect(broken.length).toBeGreaterThan(0);
  for (const printed of broken) {
    for (const scheme of builtInSchemes) expect(compute(printed, scheme).score?.toNumber()).not.toBe(printed.score);
  }
});
