import { withFund, withIndicator } from '../findingsOf';
import { allFindings } from '../raising';
import { ruleCase } from '../ruleCase';
import { D, pair, seven } from '../sampleFigures';

export default ruleCase('form.contradiction', {
  cases: [
    [
      'one thing is wrong',
      () =>
        allFindings({
          ...withFund(0, { budget: 100, executed: 1, rate: '1%' }),
          indicators: withIndicator(0, { target: '100', actual: '748' }).indicators,
        }),
      ['F14'],
    ],
  ],
  samples: {
    doneWithoutMoney: [{ case: 'doneWithoutMoney', rate: D(0.01), ...pair }],
    acceptedNothing: [{ case: 'acceptedNothing', full: seven }],
    dearAndScored: [{ case: 'dearAndScored', score: D(7), ...pair }],
  },
});
