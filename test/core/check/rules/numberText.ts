import { checkForm } from '../../../../src/core/check/checkForm';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import { calculated } from '../calculatedForm';
import { ruleCase } from '../ruleCase';
import { D } from '../sampleFigures';

export default ruleCase('number.text', {
  cases: [['one thing is wrong', () => checkForm(calculated(['J6', '9分']), defaultScheme), ['J6']]],
  samples: {
    typed: [
      { case: 'typed', text: '7', field: 'score', meant: D(8), totals: ['H7'] },
      { case: 'typed', text: '7', field: 'score', meant: null, totals: [] },
    ],
    calculated: [
      { case: 'calculated', text: '7', field: 'score', meant: D(8), totals: ['H7'], shown: D(9) },
      { case: 'calculated', text: '7', field: 'score', meant: null, totals: [], shown: null },
    ],
    share: [
      { case: 'share', text: '7', field: 'weight', meant: D(8), totals: ['G7'], counted: D(9) },
      { case: 'share', text: '7', field: 'score', meant: null, totals: [], counted: D(9) },
    ],
  },
});
