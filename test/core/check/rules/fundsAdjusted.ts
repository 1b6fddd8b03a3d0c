import { withFund } from '../findingsOf';
import { allFindings, asksForChanges } from '../raising';
import { ruleCase } from '../ruleCase';
import { D } from '../sampleFigures';

export default ruleCase('funds.adjusted', {
  cases: [
    ['one thing is wrong', () => allFindings(withFund(0, { initialBudget: 50, budget: 55 }), asksForChanges), ['F6']],
  ],
  samples: {
    only: (['column', 'footer', 'actualGoal'] as const).flatMap((place) => [
      { initial: D(7), budget: D(9), limit: D(8), place },
      { initial: D(9), budget: D(7), limit: D(8), place },
      { initial: D(0), budget: D(7), limit: D(8), place },
    ]),
  },
});
