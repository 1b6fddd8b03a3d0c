import { checkForm, checkSorted } from '../../../../src/core/check/checkForm';
import type { Finding } from '../../../../src/core/check/finding';
import { findingCounts } from '../../../../src/core/check/findingCounts';
import { fixAll } from '../../../../src/core/check/fix/fixAll';
import { isIgnorable } from '../../../../src/core/check/ignoring/findingIdentity';
import { MAX_REASON, ignoringNote, keptReason } from '../../../../src/core/check/ignoring/ignoring';
import type { Rule } from '../../../../src/core/check/rule';
import { rules } from '../../../../src/core/check/rules';
import { assessForm } from '../../../../src/core/form/assessForm';
import type { Form } from '../../../../src/core/form/form';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import type { Scheme } from '../../../../src/core/scheme/scheme';
import type { Grid } from '../../../../src/core/sheet/grid';
import { readForms } from '../../../../src/core/sheet/readForms';
import type { PublishedForm } from '../../../core/sheet/publishedForm';
import { publishedGrid } from '../../../core/sheet/publishedGrid';
import { formOf, sound, withIndicator } from '../findingsOf';

const THIN = 'reason.thin';
const REASON = '已经向主管部门电话说明';

const thin = withIndicator(9, { explanation: '略' });
const sorted = (form: Form, scheme: Scheme = defaultScheme) =>
  checkSorted({ form, scheme, assessment: assessForm(form, scheme) });
const only = (form: Form, code: string): Finding => {
  const found = checkForm(form, defaultScheme).filter((finding) => finding.code === code);
  if (!found[0]) throw new Error(`No ${code}`);
  return found[0];
};

/** The form with what was said of a finding in it. */
function ignoring(form: Form, code: string = THIN, reason: string = REASON, name = '_zpb_ignored_1'): Form {
  const text = ignoringNote(only(form, code), reason);
  if (text === null) throw new Error('It may not be ignored');
  return { ...form, notes: [...(form.notes ?? []), { kind: 'ignored', name, text }] };
}

const keptOn = (form: Form, published: PublishedForm): Form => ({ ...formOf(published), notes: form.notes });

describe('what may be ignored', () => {
  const may = (rules as readonly Rule[]).filter((rule) => rule.acceptable !== undefined);

  test('is what a reviewer may accept, and is said rule by rule', () => {
    expect(may.map(({ code }) => code).sort()).toEqual([
      ...['indicator.class', 'indicator.duplicate', 'reason.thin', 'score.band', 'value.copied', 'value.kind'],
      ...['value.unit', 'value.year', 'weight.section'],
    ]);
  });

  test('is never an error, and never a reason that is not there', () => {
    expect(may.filter(({ severity }) => severity !== 'warning')).toEqual([]);
  });

  test('is no gap: a sentence begun and not finished', () => {
    const begun = withIndicator(0, { explanation: '因＿＿＿＿，指标未完成。改进措施：＿＿＿＿' });
    const found = checkForm(formOf(begun), defaultScheme).filter(({ code }) => code === THIN);
    expect(found.filter(isIgnorable)).toEqual([]);
  });
});

describe('a reason', () => {
  test.each(['', '   ', '\n\t'])('is required: %j is none', (typed) => {
    expect(ignoringNote(only(formOf(thin), THIN), typed)).toBeNull();
  });

  test('is one line and short', () => {
    expect(keptReason(' 已\n说明  了 ')).toBe('已 说明 了');
    expect(keptReason('长'.repeat(500))).toHaveLength(MAX_REASON);
  });
});

describe('an ignored finding', () => {
  const form = ignoring(formOf(thin));

  test('leaves the list and the counts, and is told apart with its reason', () => {
    const { findings, ignored, lapsed } = sorted(form);
    expect(findings.filter(({ code }) => code === THIN)).toEqual([]);
    expect(findingCounts(findings).warning).toBe(findingCounts(checkForm(formOf(thin), defaultScheme)).warning - 1);
    expect(ignored.map(({ finding, ignoring: { reason } }) => [finding.cell, reason])).toEqual([['I23', REASON]]);
    expect(lapsed).toEqual([]);
  });

  test('is not put right with the others', () => {
    const apart = formOf({
      ...sound,
      indicators: sound.indicators.map((row, at) => (at === 0 ? { ...row, weight: 9, score: 9 } : row)),
    });
    const kept = ignoring(apart, 'weight.section');
    expect(
      fixAll(apart, defaultScheme)
        .fixes.map(({ id }) => id)
        .some((id) => id.includes('weight.section')),
    ).toBe(true);
    expect(
      fixAll(kept, defaultScheme)
        .fixes.map(({ id }) => id)
        .some((id) => id.includes('weight.section')),
    ).toBe(false);
  });

  const back: readonly [string, PublishedForm][] = [
    ['its figure is another one', withIndicator(9, { explanation: '略', score: 12 })],
    ['its text is another one', withIndicator(9, { explanation: '无' })],
    ['the indicator has another name', withIndicator(9, { explanation: '略', name: '改了名的指标' })],
    [
      'the indicator stands under another 二级指标',
      withIndicator(9, { explanation: '略', subcategory: '经济效益指标' }),
    ],
  ];
  test.each(back)('comes back where %s, and the reason is not lost', (_, published) => {
    const { findings, ignored, lapsed } = sorted(keptOn(form, published));
    expect(findings.map(({ code }) => code)).toContain(THIN);
    expect(ignored).toEqual([]);
    expect(lapsed.map(({ reason }) => reason)).toEqual([REASON]);
  });

  test('put right since leaves the reason as one that fits nothing any more', () => {
    const { findings, lapsed } = sorted(keptOn(form, sound));
    expect(findings.map(({ code }) => code)).not.toContain(THIN);
    expect(lapsed).toHaveLength(1);
  });

  test('stays ignored where its row stands elsewhere', () => {
    const rows = [...thin.indicators];
    rows.splice(0, 0, { ...rows[0], name: '新的指标' } as (typeof rows)[number]);
    const { ignored } = sorted(keptOn(form, { ...thin, indicators: rows }));
    expect(ignored.map(({ finding }) => finding.cell)).toEqual(['I24']);
  });

  test('of a scheme’s figures comes back where the scheme has others', () => {
    const apart = formOf({
      ...sound,
      indicators: sound.indicators.map((row, at) => (at === 0 ? { ...row, weight: 9, score: 9 } : row)),
    });
    const kept = ignoring(apart, 'weight.section');
    const [first] = defaultScheme.sections;
    const other = {
      ...defaultScheme,
      sections: defaultScheme.sections.map((one) => (one === first ? { ...one, weight: 60 } : one)),
    } as Scheme;
    expect(sorted(kept).ignored).toHaveLength(1);
    expect(sorted(kept, other).ignored).toHaveLength(0);
    expect(sorted(kept, other).findings.map(({ code }) => code)).toContain('weight.section');
  });
});

describe('two findings that are alike', () => {
  const [first] = sound.indicators;
  const copy = { ...first, weight: 0, score: 0 } as (typeof sound.indicators)[number];
  const twice = formOf({
    ...sound,
    indicators: [...sound.indicators.slice(0, 1), copy, copy, ...sound.indicators.slice(1)],
  });
  const count = (form: Form) => sorted(form).findings.filter(({ code }) => code === 'indicator.duplicate').length;

  test('are ignored one by one', () => {
    expect(count(twice)).toBe(2);
    const once = ignoring(twice, 'indicator.duplicate');
    expect(count(once)).toBe(1);
    expect(count(ignoring(once, 'indicator.duplicate', REASON, '_zpb_ignored_2'))).toBe(0);
  });
});

describe('two forms on a sheet', () => {
  const one = publishedGrid(thin);
  const height = one.values.length + 2;
  const blank = one.values[0]?.map(() => '') ?? [];
  const below = <T>(rows: readonly (readonly T[])[], filling: readonly T[]) => [...rows, filling, filling, ...rows];
  const grid: Grid = {
    ...one,
    values: below(one.values, blank),
    formulas: below(one.formulas, blank),
    numberFormats: below(
      one.numberFormats,
      blank.map(() => 'General'),
    ),
  };

  test.each([
    ['the upper', 0, [1, 0]],
    ['the lower', height, [0, 1]],
  ])('are kept apart: %s', (_, row, expected) => {
    const text = ignoringNote(only(formOf(thin), THIN), REASON) ?? '';
    const { forms } = readForms({
      ...grid,
      notes: [{ kind: 'ignored', name: '_zpb_ignored_1', row, column: 0, text }],
    });
    expect(forms.map((form) => sorted(form).ignored.length)).toEqual(expected);
  });
});

test.each(['', 'x', '{}', '[]', '["reason.thin"]', '["reason.thin","a","b","c",""]', '[1,2,3,4,5]'])(
  'what makes no sense ignores nothing: %s',
  (text) => {
    const form = { ...formOf(thin), notes: [{ kind: 'ignored', name: '_zpb_ignored_1', text }] };
    expect(sorted(form)).toMatchObject({ ignored: [], lapsed: [] });
  },
);
