import { fitFindings } from '../../../../src/core/check/fitFindings';
import { formOf, sound } from '../findingsOf';
import { WHOLE } from '../raising';
import { ruleCase } from '../ruleCase';
import { MANY_CELLS } from '../sampleFigures';

export default ruleCase('form.narrow', {
  cases: [['one thing is wrong', () => fitFindings(formOf(sound), { ...WHOLE, cutNumbers: ['E7'] }), ['E7']]],
  samples: { only: [{ cells: MANY_CELLS }] },
});
