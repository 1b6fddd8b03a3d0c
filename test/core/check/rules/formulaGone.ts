import type { Cell } from '../../../../src/core/cell/cell';
import type { Form } from '../../../../src/core/form/form';
import { formOf, sound } from '../findingsOf';
import { checkForm } from '../../../../src/core/check/checkForm';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import { calculated } from '../calculatedForm';
import { ruleCase } from '../ruleCase';
import { D } from '../sampleFigures';

/** A form as people type it, in which the score of the execution and the totals are calculated. */
function withOwnFormula(): Form {
  const form = formOf(sound);
  const [total, ...parts] = form.funds;
  const calculatedAs = (cell: Cell | null, formula: string): Cell | null => cell && { ...cell, formula };
  if (!total) throw new Error('No total');
  return {
    ...form,
    funds: [{ ...total, score: calculatedAs(total.score, '=ROUND(G6/F6*10,2)') }, ...parts],
    totalWeight: calculatedAs(form.totalWeight, '=SUM(G13:G24)+10'),
    totalScore: calculatedAs(form.totalScore, '=SUM(H13:H24)+J6'),
  };
}

export default ruleCase('formula.gone', {
  cases: [
    ['one thing is wrong', () => checkForm(calculated(['E6', 55]), defaultScheme), ['E6']],
    [
      'the score of 预算执行率 alone has a formula of somebody’s own',
      () => checkForm(withOwnFormula(), defaultScheme),
      [],
    ],
  ],
  samples: {
    only: [
      { shown: '7', due: null },
      { shown: null, due: null },
      { shown: null, due: D(100) },
    ],
  },
});
