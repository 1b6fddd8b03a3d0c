import { withFund } from '../findingsOf';
import { allFindings } from '../raising';
import { ruleCase } from '../ruleCase';
import { AMOUNTS } from '../sampleFigures';

export default ruleCase('funds.negative', {
  cases: [['one thing is wrong', () => allFindings(withFund(2, { budget: -1 })), ['F8']]],
  samples: { only: AMOUNTS.map((field) => ({ field })) },
});
