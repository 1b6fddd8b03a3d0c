import type { Scheme } from '../../../../src/core/scheme/scheme';
import { defaultScheme, schemeByName } from '../../../../src/core/scheme/schemes';
import { withScheme } from '../../../../src/core/sheet/repair/withScheme';
import { withStart } from '../../../../src/core/sheet/repair/withStart';

const hubei = schemeByName('湖北') as Scheme;

/** A formula by the default scheme, and by another. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['=ZPB.INDSCORE(E15&"",F15&"",G15)', '=ZPB.INDSCORE(E15&"",F15&"",G15,"","湖北")'],
  ['=ZPB.INDSCORE(E15&"",F15&"",G15,"反向")', '=ZPB.INDSCORE(E15&"",F15&"",G15,"反向","湖北")'],
  ['=IF(OR(F6="",G6=""),"",ZPB.EXECSCORE(F6,G6,H6))', '=IF(OR(F6="",G6=""),"",ZPB.EXECSCORE(F6,G6,H6,"湖北"))'],
  ['=ZPB.EXECRATE(F6,G6)', '=ZPB.EXECRATE(F6,G6,"湖北")'],
  ['=ZPB.NEEDREASON(E15,F15,G15,H15)', '=ZPB.NEEDREASON(E15,F15,G15,H15,"湖北")'],
  [
    '=ZPB.NEEDREASON(E15,F15,G15,ZPB.INDSCORE(E15,F15,G15))',
    '=ZPB.NEEDREASON(E15,F15,G15,ZPB.INDSCORE(E15,F15,G15,"","湖北"),"湖北")',
  ],
  [
    '=ZPB.EXECRATE(F6,G6)+ZPB.EXECRATE(F7,SUM(G7,H7))',
    '=ZPB.EXECRATE(F6,G6,"湖北")+ZPB.EXECRATE(F7,SUM(G7,H7),"湖北")',
  ],
];

test.each(PAIRS)('%s ⇄ %s', (byDefault, byHubei) => {
  expect(withScheme(byDefault, hubei)).toBe(byHubei);
  expect(withScheme(byHubei, defaultScheme)).toBe(byDefault);
  expect(withScheme(byHubei, hubei)).toBe(byHubei);
  expect(withScheme(byDefault, defaultScheme)).toBe(byDefault);
});

test.each([
  ['=ZPB.INDSCORE(E15,F15,G15,,"四川省")', '=ZPB.INDSCORE(E15,F15,G15,,"湖北")'],
  ['=ZPB.INDSCORE(E15,F15,G15,"反向",)', '=ZPB.INDSCORE(E15,F15,G15,"反向","湖北")'],
  ['=ZPB.INDSCORE("a,b)",F15,G15,"", "四川" )', '=ZPB.INDSCORE("a,b)",F15,G15,"","湖北")'],
  ['=_xldudf_ZPB_EXECRATE(F6,G6)', '=_xldudf_ZPB_EXECRATE(F6,G6,"湖北")'],
])('%s becomes %s', (before, after) => {
  expect(withScheme(before, hubei)).toBe(after);
});

test.each([
  '=ZPB.INDSCORE(E15,F15,G15,"",$B$1)',
  '=ZPB.DEVIATION(E15,F15,"反向")',
  '=SUM(A1:A2)&"ZPB.EXECRATE(F6,G6)"',
  '=#REF!(E15,F15,G15)',
])('%s stays', (formula) => {
  expect(withScheme(formula, hubei)).toBe(formula);
});

test('a name with quotation marks stays one text', () => {
  const own = { ...defaultScheme, id: 'own', name: '我们的"细则"' };
  expect(withScheme('=ZPB.EXECRATE(F6,G6)', own)).toBe('=ZPB.EXECRATE(F6,G6,"我们的""细则""")');
});

test.each([
  ['=ZPB.INDSCORE(E15,F15,G15,"","湖北",D15&"")', '=ZPB.INDSCORE(E15,F15,G15,"","",D15&"")'],
  ['=ZPB.INDSCORE(E15,F15,G15,"反向","湖北",)', '=ZPB.INDSCORE(E15,F15,G15,"反向")'],
])('what follows the scheme stays: %s', (before, after) => {
  expect(withScheme(before, defaultScheme)).toBe(after);
});

test.each([
  ['=ZPB.INDSCORE(E15,F15,G15,"","湖北")', '=ZPB.INDSCORE(E15,F15,G15,"","湖北",D15&"")'],
  ['=ZPB.INDSCORE(E15,F15,G15,"","湖北",C15)', '=ZPB.INDSCORE(E15,F15,G15,"","湖北",C15)'],
  ['=ZPB.INDSCORE(E15,F15,G15)', '=ZPB.INDSCORE(E15,F15,G15)'],
  ['=ZPB.EXECRATE(F6,G6,"湖北")', '=ZPB.EXECRATE(F6,G6,"湖北")'],
])('%s, when work began: %s', (before, after) => {
  expect(withStart(before, 'D15')).toBe(after);
});
