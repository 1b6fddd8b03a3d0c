import { checkForm, checkSorted } from '../../../../src/core/check/checkForm';
import type { FindingCode } from '../../../../src/core/check/finding';
import { fixAll } from '../../../../src/core/check/fix/fixAll';
import { fixContext } from '../../../../src/core/check/fix/fixContext';
import { fixesFor } from '../../../../src/core/check/fix/fixesFor';
import type { Fix } from '../../../../src/core/check/fix/fix';
import { formWithChanges } from '../../../../src/core/check/fix/formWithChanges';
import { ignoringNote } from '../../../../src/core/check/ignoring/ignoring';
import type { Form } from '../../../../src/core/form/form';
import type { Scheme } from '../../../../src/core/scheme/scheme';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import { formOf, sound, withFund, withIndicator } from '../findingsOf';
import type { PublishedForm } from '../../sheet/publishedForm';
import { sayChangeLabel, sayFix } from '../../../../src/wording/sayFinding';
import { golden, goldenNames } from './goldenForms';

/** The fix of the first finding with that code; fails when there is no such finding. */
function fixOf(form: Form, code: FindingCode, scheme: Scheme = defaultScheme): Fix | null {
  const { ignored, findings } = sortedFrom(form, scheme);
  const found = fixesFor(fixContext(form, scheme, ignored), findings).find(({ finding }) => finding.code === code);
  if (!found) throw new Error(`${code} was not found`);
  return found.fix;
}

/** What is found, and what somebody lets stand, with the assessment it was found by. */
function sortedFrom(form: Form, scheme: Scheme = defaultScheme) {
  const context = fixContext(form, scheme);
  return { ...context, ...checkSorted(context) };
}

function previews(published: PublishedForm, code: FindingCode): string[] {
  const form = formOf(published);
  return (fixOf(form, code)?.changes ?? []).map(({ cell, before, after }) => `${cell} ${before} → ${after}`);
}

describe('one click', () => {
  test('gives a score above its weight the points of the rule, and the total follows', () => {
    const form = formOf({ ...withIndicator(0, { score: 9 }), total: 102.5 });
    const fix = fixOf(form, 'score.over');
    expect(fix?.changes.map(({ before, after }) => `${before} → ${after}`)).toEqual(['9 → 5', '102.5 → 98.5']);
    const label = fix?.changes[0] && sayChangeLabel(fix.changes[0].label, 'zh-CN');
    expect(fix && sayFix(fix, 'zh-CN').preview).toBe(`${label} 9 → 5；另有 1 个单元格随之改变`);
    expect(fix?.automatic).toBe(true);
  });

  test('puts a rate and its points right, each in its own way of writing', () => {
    const published = withFund(0, { budget: 100, executed: 80.45, rate: '100%', score: 10 });
    expect(previews({ ...published, total: 98.5 }, 'funds.rate')[0]).toMatch(/ 100% → 80.45%$/);
    expect(previews({ ...published, total: 98.5 }, 'funds.score')[0]).toMatch(/ 10 → 8.05$/);
  });

  test('brings the weights of a 一级指标 back to its total, and with them everything that was right', () => {
    const form = formOf(withIndicator(0, { weight: 15, score: 15 }));
    const after = formWithChanges(form, fixOf(form, 'weight.total')?.changes ?? []);
    const codes = checkForm(after, defaultScheme).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('weight') || code.startsWith('score'))).toEqual([]);
  });

  test.each([
    [{ target: '98%', actual: '1' }, '1 → 100%'],
    [{ target: '98%', actual: '0.98' }, '0.98 → 98%'],
    [{ target: '1', actual: '98%' }, '1 → 100%'],
  ])('writes a bare figure beside a percentage as one: %j', (values, expected) => {
    expect(previews(withIndicator(0, values), 'value.unit')).toEqual([expect.stringContaining(expected)]);
  });

  test('asks before it takes a bare 1 for the whole', () => {
    expect(fixOf(formOf(withIndicator(0, { target: '98%', actual: '1' })), 'value.unit')?.automatic).toBe(false);
    expect(fixOf(formOf(withIndicator(0, { target: '98%', actual: '0.98' })), 'value.unit')?.automatic).toBe(true);
  });

  test('leaves a figure alone that may be a share or a percentage', () => {
    expect(fixOf(formOf(withIndicator(0, { target: '98%', actual: '1.2' })), 'value.unit')).toBeNull();
  });

  test('begins a missing explanation; it is for the user to finish', () => {
    const published = withIndicator(11, { explanation: null });
    const fix = fixOf(formOf(published), 'reason.missing');
    expect(fix?.changes[0]?.after).toMatch(/^【待补充】/);
    expect(fix?.automatic).toBe(false);
  });

  test('takes the points of a row that has none', () => {
    expect(previews(withFund(1, { weight: 10, score: 10 }), 'funds.unscored')).toEqual([
      expect.stringMatching(/ 10 → —$/),
      expect.stringMatching(/ 10 → —$/),
    ]);
  });

  test('gives nobody points without being asked: a score below the rule is not for fixing everything', () => {
    const fix = fixOf(formOf(withIndicator(0, { score: 3 })), 'score.mismatch');
    expect(fix?.changes[0]?.after).toBe('5');
    expect(fix?.automatic).toBe(false);
  });

  test('leaves a formula of the user’s alone, which a number would kill', () => {
    const form = formOf(withIndicator(0, { score: 9 }));
    const [first] = form.indicators;
    if (!first?.score) throw new Error('no score');
    const score = { ...first.score, formula: '=A1*2' };
    const fix = fixOf({ ...form, indicators: [{ ...first, score }, ...form.indicators.slice(1)] }, 'score.over');
    expect(fix).toBeNull();
  });

  test('fills an empty score with a formula where the other scores are formulas', () => {
    const form = formOf(withIndicator(0, { score: null }));
    const indicators = form.indicators.map((indicator, index) =>
      index > 0 && indicator.score
        ? { ...indicator, score: { ...indicator.score, formula: '=ZPB.INDSCORE(1,1,1)' } }
        : indicator,
    );
    const fix = fixOf({ ...form, indicators }, 'score.missing');
    expect(fix?.changes[0]?.entry).toMatch(/^=ZPB\.INDSCORE\(/);
    expect(fix?.changes[0]?.after).toBe('5');
  });
});

test('where only the points of 预算执行率 are wrong, these are put right and not the indicators', () => {
  const form = formOf({ ...withFund(0, { weight: 100 }), totalWeight: 100 });
  const fix = fixOf(form, 'weight.total');
  expect(fix?.changes.map(({ before, after }) => `${before} → ${after}`)).toContain('100 → 10');
  expect(fix?.automatic).toBe(false);
  const after = formWithChanges(form, fix?.changes ?? []);
  expect(checkForm(after, defaultScheme).filter(({ code }) => code.startsWith('weight'))).toEqual([]);
});

test('a sum of weights that is not 100 is never written into 总分', () => {
  const changed = withIndicator(0, { weight: 15, score: 15 });
  const codes = (totalWeight: number) =>
    checkForm(formOf({ ...changed, totalWeight, total: 108.5 }), defaultScheme).map(({ code }) => code);
  expect(codes(100)).toEqual(expect.arrayContaining(['weight.total']));
  expect(codes(100)).not.toContain('score.total');
  expect(fixOf(formOf({ ...changed, totalWeight: 95, total: 108.5 }), 'score.total')).toBeNull();
  expect(previews({ ...sound, totalWeight: 95 }, 'score.total')).toEqual(['G26 95 → 100']);
});

describe('one fix for several findings', () => {
  function weightsOf(weights: Readonly<Record<number, number>>, totalWeight = 100): Form {
    const indicators = sound.indicators.map((row, index) => ({ ...row, weight: weights[index] ?? row.weight }));
    return formOf({ ...sound, indicators, totalWeight });
  }

  /** The form with what somebody says who lets the points of a 一级指标 stand. */
  function letStand(form: Form, category: string): Form {
    const finding = checkForm(form, defaultScheme).find(
      ({ code, subject }) => code === 'weight.section' && JSON.stringify(subject).includes(category),
    );
    const text = finding && ignoringNote(finding, '已经向主管部门说明');
    if (!text) throw new Error(`Nothing to let stand at ${category}`);
    return { ...form, notes: [{ kind: 'ignored', name: '_zpb_ignored_1', text }] };
  }

  function offers(form: Form): string[] {
    const { ignored, findings } = sortedFrom(form);
    return fixesFor(fixContext(form, defaultScheme, ignored), findings)
      .filter(({ finding }) => finding.code.startsWith('weight.'))
      .map(({ finding, fix }) => `${finding.code} ${finding.cell}: ${fix ? sayFix(fix, 'zh-CN').preview : 'none'}`);
  }

  test('is offered at the first of them, and says what it does about each', () => {
    const last = sound.indicators.length - 1;
    const [first, other] = offers(weightsOf({ 0: 10, [last]: 5 }));
    expect(first).toContain('按比例调整：产出指标 55 → 50，满意度指标 5 → 10');
    expect(other).toMatch(/: none$/);
  });

  test('is not offered where it would change the weights of a 一级指标 that somebody lets stand', () => {
    expect(offers(letStand(weightsOf({ 0: 10, [sound.indicators.length - 1]: 5 }), '产出指标'))).toEqual([
      expect.stringMatching(/: none$/),
    ]);
  });

  test('takes what the others have to give where somebody lets a 一级指标 stand that has too much, says so, and asks', () => {
    const form = letStand(weightsOf({ 0: 15 }, 110), '产出指标');
    const fix = fixOf(form, 'weight.total');
    expect(fix && sayFix(fix, 'zh-CN').preview).toMatch(/合计 110 → 100；忽略了的“产出指标”不动/);
    expect(fix?.automatic).toBe(false);
    expect(fixAll(form, defaultScheme).changes.filter(({ label }) => label.kind === 'weight')).toEqual([]);
    const { assessment, ignored } = sortedFrom(formWithChanges(form, fix?.changes ?? []));
    expect(assessment.totalWeight?.toNumber()).toBe(100);
    expect(ignored.map(({ finding }) => finding.code)).toEqual(['weight.section']);
  });

  test('brings the others back to their totals beside a 一级指标 that somebody lets stand', () => {
    // 产出 55, let stand; 效益 25 and 满意度 20 of 30 and 10.
    const first = sound.indicators.findIndex(({ category }) => category.startsWith('效益'));
    const last = sound.indicators.length - 1;
    const of = (at: number) => sound.indicators[at]?.weight ?? 0;
    const form = letStand(weightsOf({ 0: 10, [first]: of(first) - 5, [last]: of(last) + 5 }, 105), '产出指标');
    const changed = fixAll(form, defaultScheme).changes.flatMap(({ label, cell }) =>
      label.kind === 'weight' ? cell : [],
    );
    const kept = form.indicators.flatMap(({ category, weight }) =>
      String(category?.value).startsWith('产出') ? (weight?.address ?? []) : [],
    );
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter((cell) => kept.includes(cell))).toEqual([]);
  });

  test('is offered at the sum of all where that is wrong, too', () => {
    const [sum, ...sections] = offers(weightsOf({ 0: 10, 9: 25 }, 115));
    expect(sum).toContain('合计 115 → 100');
    expect(sections.length).toBeGreaterThan(1);
    expect(sections.filter((offer) => !offer.endsWith(': none'))).toEqual([]);
  });

  test('is offered at the sum alone where a 一级指标 is missing: how the others share its points is for the user to say', () => {
    const indicators = sound.indicators.filter(({ category }) => !category.startsWith('满意度'));
    const form = formOf({
      ...sound,
      indicators: indicators.map((row) => ({ ...row, weight: row.weight && row.weight * 2 })),
    });
    expect(offers(form).filter((offer) => offer.includes('按比例'))).toHaveLength(1);
  });
});

test.each(goldenNames)(
  'each fix of the published form %s does away with its finding and changes each cell once',
  (name) => {
    const { form, scheme } = golden(name);
    for (const { finding, fix } of fixesFor(fixContext(form, scheme), checkForm(form, scheme))) {
      if (!fix || fix.deleteRow) continue;
      const cells = fix.changes.map(({ cell }) => cell);
      expect(new Set(cells).size).toBe(cells.length);
      const left = checkForm(formWithChanges(form, fix.changes), scheme);
      const isDraft = finding.code === 'reason.missing';
      const same = left.filter(({ code, cell }) => code === finding.code && cell === finding.cell);
      expect(same.map(({ code, cell }) => `${code} ${cell}`)).toEqual(isDraft ? [fix.id] : []);
    }
  },
);

test('a sound form has nothing to fix', () => {
  const form = formOf(sound);
  const fixes = fixesFor(fixContext(form, defaultScheme), checkForm(form, defaultScheme)).filter(
    ({ fix }) => fix !== null,
  );
  expect(fixes).toEqual([]);
});
