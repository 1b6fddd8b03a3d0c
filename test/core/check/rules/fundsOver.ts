import { withFund } from '../findingsOf';
import { allFindings } from '../raising';
import { ruleCase } from '../ruleCase';
import { D } from '../sampleFigures';

export default ruleCase('funds.over', {
  cases: [['one thing is wrong', () => allFindings(withFund(0, { executed: 60 })), ['G6']]],
  samples: {
    only: [
      { executed: D(8), budget: D(7), unit: '元' },
      { executed: D(8), budget: D(0), unit: null },
    ],
  },
});
