import { withIndicator } from '../findingsOf';
import { allFindings } from '../raising';
import { ruleCase } from '../ruleCase';

export default ruleCase('indicator.duplicate', {
  cases: [['one thing is wrong', () => allFindings(withIndicator(4, { name: '利用档案的卷（件）' })), ['D18']]],
  samples: { only: [{ other: 'D17' }] },
});
