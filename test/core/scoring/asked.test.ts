import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { natureOfSubcategory } from '../../../src/core/form/natureOfSubcategory';
import { indicatorScore } from '../../../src/core/scoring/indicatorScore';
import type { ScoreRequest } from '../../../src/core/scoring/outcome';
import { defaultScheme } from '../../../src/core/scheme/schemes';

// How often a published row is asked about instead of scored: golden/forms/<id>.json and golden/publishedRows.tsv, the rows of the forms
// there that have both target and actual. Where a form has no weights, 10 points stand for them.

const folder = path.join(__dirname, 'golden');
const MAX_ASKED = 0.05;

interface GoldenForm {
  readonly id: string;
  readonly year: number | null;
  readonly indicators: readonly {
    readonly subcategory: string | null;
    readonly name: string;
    readonly target: string | null;
    readonly actual: string | null;
    readonly weight: number | null;
  }[];
}

interface PublishedRow {
  readonly form: string;
  readonly name: string;
  readonly request: ScoreRequest;
}

const golden = readdirSync(path.join(folder, 'forms')).flatMap((file): PublishedRow[] => {
  const form = JSON.parse(readFileSync(path.join(folder, 'forms', file), 'utf8')) as GoldenForm;
  return form.indicators.flatMap(({ subcategory, name, target, actual, weight }) => {
    if (target === null || actual === null) return [];
    const nature = { value: natureOfSubcategory(subcategory ?? '') };
    const request = { target: { value: target }, actual: { value: actual }, weight: { value: weight ?? 10 }, nature };
    return [{ form: form.id, name, request: { ...request, year: form.year } }];
  });
});

const [, ...lines] = readFileSync(path.join(folder, 'publishedRows.tsv'), 'utf8').replace(/\n$/, '').split('\n');
const published = lines.map((line) => {
  const [form = '', name = '', target = '', actual = '', format = '', nature, unit, weight, printed = ''] =
    line.split('\t');
  const cell = (text: string) => (format === 'percent' ? { value: Number(text), numberFormat: '0%' } : { value: text });
  const request = { target: cell(target), actual: cell(actual), weight: { value: weight || 10 } };
  return { form, name, printed, request: { ...request, nature: { value: nature }, unit: { value: unit } } };
});

const rows: readonly PublishedRow[] = [...golden, ...published];

test('of the published rows at most one in twenty is asked about: these', () => {
  const asked = rows.flatMap(({ form, name, request }) => {
    const { score, noScore } = indicatorScore(request, defaultScheme);
    return score ? [] : [[form, name, request.target.value, request.actual.value, noScore?.code]];
  });
  // A row marked '/' does not apply; nothing is asked.
  expect(asked).toEqual([['15', '指标1:/', '/', '/', 'notApplicable']]);
  expect(rows.length).toBeGreaterThanOrEqual(140);
  expect(asked.length / rows.length).toBeLessThanOrEqual(MAX_ASKED);
});

test('the printed score is the computed one, but for a form that takes points off without saying why', () => {
  const different = published.flatMap(({ form, name, printed, request }) => {
    const computed = indicatorScore(request, defaultScheme).score?.toFixed();
    return printed === '' || printed === computed ? [] : [[form, name, computed, printed]];
  });
  expect(different).toEqual([
    ['t16', '卫片执法补助经费', '10', '9'],
    ['t16', '项目验收合格率', '20', '19'],
    ['t16', '项目完成及时率', '20', '19'],
    ['t16', '违法行为责停率', '30', '27'],
  ]);
});
