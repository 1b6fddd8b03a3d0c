import { checkForm } from '../../../../src/core/check/checkForm';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import { calculated } from '../calculatedForm';
import { ruleCase } from '../ruleCase';
import { D } from '../sampleFigures';

export default ruleCase('formula.gone', {
  cases: [['one thing is wrong', () => checkForm(calculated(['E6', 55]), defaultScheme), ['E6']]],
  samples: {
    only: [
      { shown: '7', due: null },
      { shown: null, due: null },
      { shown: null, due: D(100) },
    ],
  },
});
