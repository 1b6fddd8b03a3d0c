import type { HighlightRule } from '../../../src/core/sheet/sheetPlan';
import { isOwnFormula, markedFormula } from '../../../src/core/sheet/ruleMarker';

const rule: HighlightRule = {
  tag: 'score.over',
  range: 'H14:H20',
  formula: '=$H14>$G14',
  ...{ fill: '#FFC7CE', fontColor: '#9C0006', mark: { border: 'dash', numberFormat: null } },
};

test('the marker joins the condition without changing what it gives', () => {
  expect(markedFormula(rule)).toBe('=AND($H14>$G14,N("ZPB:score.over@H14:H20 #FFC7CE")=0)');
});

test('a marked formula is known as ours', () => {
  expect(isOwnFormula(markedFormula(rule))).toBe(true);
});

test.each(['=$H14>$G14', '=N("note")=0', '="ZPB:"&$A$1="x"'])('the user’s own formula %s is not', (formula) => {
  expect(isOwnFormula(formula)).toBe(false);
});
