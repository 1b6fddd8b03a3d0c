import { withFund } from '../findingsOf';
import { allFindings } from '../raising';
import { ruleCase } from '../ruleCase';
import { D } from '../sampleFigures';

export default ruleCase('funds.scale', {
  cases: [['one thing is wrong', () => allFindings(withFund(0, { budget: 55, executed: 550000 })), ['G6']]],
  samples: {
    besideBudget: [{ case: 'besideBudget', amount: D(7), other: D(8), unit: null }],
    besideOthers: [{ case: 'besideOthers', amount: D(7), other: D(8), unit: null }],
    besideTotal: [{ case: 'besideTotal', amount: D(7), other: D(8), unit: null }],
    besideParts: [{ case: 'besideParts', amount: D(7), other: D(8), unit: null }],
    // The unit is a text of the sheet too.
    tooLarge: [{ case: 'tooLarge', amount: D(7), unit: '9' as '万元' }],
    tooSmall: [{ case: 'tooSmall', amount: D(7), unit: '9' as '万元' }],
  },
});
