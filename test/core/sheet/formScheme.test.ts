import type { Form } from '../../../src/core/form/form';
import { defaultScheme, replaceRegisteredSchemes, schemeByName } from '../../../src/core/scheme/schemes';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { formScheme } from '../../../src/core/sheet/formScheme';
import { formOf, sound } from '../check/findingsOf';

const scheme = (name: string) => schemeByName(name) as Scheme;
const call = (name: string) => `=ZPB.INDSCORE(E15,F15,G15,"","${name}")`;

/** The sound form with formulas in its first score cells. */
function withFormulas(...formulas: string[]): Form {
  const form = formOf(sound);
  const indicators = form.indicators.map((row, index) => {
    const formula = formulas[index];
    return row.score && formula !== undefined ? { ...row, score: { ...row.score, formula } } : row;
  });
  return { ...form, indicators };
}

describe('the scheme of a form', () => {
  test.each<[string, Form, string]>([
    ['what its formulas name', withFormulas(call('湖北'), call('湖北')), '湖北'],
    ['by an alias, in a stored name', withFormulas('=_xldudf_ZPB_INDSCORE(E15,F15,G15,"","湖北省")'), '湖北'],
    ['by a call that has lost its name', withFormulas('=#REF!(E15,F15,G15,"","四川")'), '四川'],
    ['the national one where formulas name none', withFormulas('=ZPB.INDSCORE(E15,F15,G15)'), '全国'],
    ['what most of them name', withFormulas(call('湖北'), call('四川'), call('四川')), '四川'],
    ['the first of as many', withFormulas(call('江西'), call('四川')), '江西'],
    ['of the known ones where others are unknown', withFormulas(call('某县'), call('某县'), call('江西')), '江西'],
  ])('is %s', (_, form, name) => {
    expect(formScheme(form).id).toBe(scheme(name).id);
    expect(formScheme(form, scheme('浙江')).id).toBe(scheme(name).id);
  });

  test('is the one chosen for it where no formula says any', () => {
    expect(formScheme(formOf(sound), scheme('浙江')).id).toBe('zhejiang');
    expect(formScheme(withFormulas('=SUM(A1:A2)'), scheme('浙江')).id).toBe('zhejiang');
    // Where the name is looked up nobody knows here what it says.
    expect(formScheme(withFormulas('=ZPB.INDSCORE(E15,F15,G15,"",$B$1)'), scheme('浙江')).id).toBe('zhejiang');
  });

  test('is the one the printed form is meant for where nothing was chosen', () => {
    expect(formScheme(formOf(sound))).toBe(defaultScheme);
    expect(formScheme({ ...formOf(sound), layout: 'hubei' }).id).toBe('hubei');
    expect(formScheme({ ...formOf(sound), layout: 'hebei' })).toBe(defaultScheme);
  });

  test('can be one of the user’s own', () => {
    const own: Scheme = { ...defaultScheme, id: 'my-county', name: '我县2024', aliases: [] };
    replaceRegisteredSchemes([own]);
    expect(formScheme(withFormulas(call('我县2024')))).toBe(own);
    replaceRegisteredSchemes([]);
    expect(formScheme(withFormulas(call('我县2024')))).toBe(defaultScheme);
  });
});
