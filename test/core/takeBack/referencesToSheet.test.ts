import { referencesToSheet } from '../../../src/core/takeBack/referencesToSheet';

test.each([
  ['汇总', '=汇总!A1'],
  ['汇总', "=SUM('汇总'!A1:B2)"],
  ['2020 年', "=-'2020 年'!A1"],
  ["县'表", "='县''表'!A1"],
  ['a.b(1)', "='A.B(1)'!A1"],
])('%s is found in %s', (name, formula) => expect(referencesToSheet(name).test(formula)).toBe(true));

test.each([
  ['汇总', '=大汇总!A1'],
  ['汇总', '="汇总"&A1'],
  ['汇总', "='我的 汇总'!A1"],
  ['a.b', '=axb!A1'],
])('%s is not found in %s', (name, formula) => expect(referencesToSheet(name).test(formula)).toBe(false));
