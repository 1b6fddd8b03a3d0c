import { rulesAsShown } from './support/rulesAsShown';

const rule = (range: string, fill: string) => ({ range, formula: `=${range.slice(0, 2)}>1`, style: { fill } });

test('rules without a cell in common show the same in any order, others do not', () => {
  const [column, row, apart] = [rule('B1:B9', '#1'), rule('A5:C5', '#2'), rule('E1', '#3')];
  const shown = rulesAsShown([column, row, apart]);
  expect(rulesAsShown([apart, column, row])).toEqual(shown);
  expect(rulesAsShown([column, apart, row])).toEqual(shown);
  expect(rulesAsShown([row, column, apart])).not.toEqual(shown);
});

test('of rules with several areas each counts', () => {
  const [two, one] = [rule('A1,D4', '#1'), rule('D4', '#2')];
  expect(rulesAsShown([two, one])).not.toEqual(rulesAsShown([one, two]));
});

test('a rule of ours that has moved does what one drawn there does; another condition or look is another rule', () => {
  const marked = (range: string, place: string, condition = 'TRUE') => ({
    range,
    formula: `=AND(${condition},N("ZPB:score.over@${place} #FFC7CE")=0)`,
    style: {},
  });
  expect(rulesAsShown([marked('B6', 'B5')])).toEqual(rulesAsShown([marked('B6', 'B6')]));
  expect(rulesAsShown([marked('B6', 'B6')])).not.toEqual(rulesAsShown([marked('B7', 'B6')]));
  expect(rulesAsShown([marked('B6', 'B6')])).not.toEqual(rulesAsShown([marked('B6', 'B6', '$A6>1')]));
});
