import { withFund } from '../findingsOf';
import { allFindings } from '../raising';
import { ruleCase } from '../ruleCase';

export default ruleCase('funds.unscored', {
  cases: [['one thing is wrong', () => allFindings(withFund(1, { score: 10 })), ['J7']]],
  samples: { only: [{}] },
});
