import { fitFindings } from '../../../../src/core/check/fitFindings';
import { cellAt } from '../../../support/cellAt';
import { formOf, sound } from '../findingsOf';
import { WHOLE } from '../raising';
import { ruleCase } from '../ruleCase';
import { MANY_CELLS } from '../sampleFigures';

export default ruleCase('form.clipped', {
  cases: [
    [
      'one thing is wrong',
      () =>
        fitFindings(formOf(sound), {
          ...WHOLE,
          cutTexts: [cellAt('I15', '因'), cellAt('I16', '因')],
          tooLong: [cellAt('I16', '因')],
        }),
      ['I15', 'I16'],
    ],
  ],
  samples: {
    cut: [{ case: 'cut', cells: ['A1'] }],
    tooLong: [{ case: 'tooLong', cells: MANY_CELLS }],
  },
});
