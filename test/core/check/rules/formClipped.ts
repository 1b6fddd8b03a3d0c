import { fitFindings } from '../../../../src/core/check/fitFindings';
import { formOf, sound } from '../findingsOf';
import { WHOLE } from '../raising';
import { ruleCase } from '../ruleCase';
import { MANY_CELLS } from '../sampleFigures';

export default ruleCase('form.clipped', {
  cases: [
    [
      'one thing is wrong',
      () => fitFindings(formOf(sound), { ...WHOLE, cutTexts: ['I15', 'I16'], tooLong: ['I16'] }),
      ['I15', 'I16'],
    ],
  ],
  samples: {
    cut: [{ case: 'cut', cells: ['A1'] }],
    tooLong: [{ case: 'tooLong', cells: MANY_CELLS }],
  },
});
