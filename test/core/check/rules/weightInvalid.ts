import { withIndicator } from '../findingsOf';
import { allFindings } from '../raising';
import { ruleCase } from '../ruleCase';

export default ruleCase('weight.invalid', {
  cases: [['one thing is wrong', () => allFindings(withIndicator(0, { weight: -5 })), ['G14']]],
  samples: { only: [{ text: '7' }] },
});
