import { fitFindings } from '../../../../src/core/check/fitFindings';
import { formOf, sound } from '../findingsOf';
import { ruleCase } from '../ruleCase';

export default ruleCase('sheet.unmeasured', {
  cases: [['one thing is wrong', () => fitFindings(formOf(sound), null), ['A1']]],
  samples: { only: [{}] },
});
