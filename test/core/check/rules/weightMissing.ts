import { withIndicator } from '../findingsOf';
import { allFindings } from '../raising';
import { ruleCase } from '../ruleCase';

export default ruleCase('weight.missing', {
  cases: [['one thing is wrong', () => allFindings(withIndicator(0, { weight: null })), ['G14']]],
  samples: { only: [{}] },
});
