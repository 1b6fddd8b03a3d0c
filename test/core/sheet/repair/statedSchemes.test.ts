import { statedSchemes } from '../../../../src/core/sheet/repair/statedSchemes';

test.each<[string, string[]]>([
  ['=ZPB.INDSCORE(E15&"",F15&"",G15,"","四川省2025")', ['四川省2025']],
  ['=IF(OR(C8="",D8=""),"",ZPB.EXECRATE(C8,D8,"湖北"))', ['湖北']],
  ['=ZPB.EXECSCORE(C8,D8,G8, "湖北" )', ['湖北']],
  ['=ROUND(_xldudf_ZPB_INDSCORE(E15,F15,G15,"","湖北"),2)', ['湖北']],
  ['=\'C:\\x.xla\'!ZPB.EXPLAIN(E15,F15,G15,"","湖北")', ['湖北']],
  ['=ZPB.NEEDREASON(E15,F15,G15,H15,"我们的""细则""")', ['我们的"细则"']],
  ['=ZPB.EXECSCORE(C8,D8,10,"湖北")+ZPB.EXECRATE(C8,D8,"江西")', ['湖北', '江西']],
  // Without a name the default counts, which is worth knowing too.
  ['=ZPB.INDSCORE(E15&"",F15&"",G15)', ['']],
  ['=ZPB.INDSCORE(E15&"",F15&"",G15,"反向")', ['']],
  ['=ZPB.INDSCORE(E15,F15,G15,"","")', ['']],
  // A call that has lost its name keeps its arguments.
  ['=#REF!(E15&"",F15&"",G15,"","湖北")', ['湖北']],
])('%s names %j', (formula, names) => {
  expect(statedSchemes(formula)).toEqual(names);
});

test.each([
  '=#REF!(E15&"",F15&"",G15,"反向")',
  '=ZPB.INDSCORE(E15,F15,G15,"",$B$1)',
  '=ZPB.DEVIATION(E15,F15,"反向")',
  '=IF(A1="湖北",1,0)',
  '="ZPB.EXECRATE(C8,D8,""湖北"")"',
  '湖北',
  '',
])('%s names none', (formula) => {
  expect(statedSchemes(formula)).toEqual([]);
});
