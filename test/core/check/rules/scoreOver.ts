import { withIndicator } from '../findingsOf';
import { allFindings } from '../raising';
import { ruleCase } from '../ruleCase';
import { D } from '../sampleFigures';

export default ruleCase('score.over', {
  cases: [['one thing is wrong', () => allFindings(withIndicator(0, { score: 6 })), ['H14']]],
  samples: {
    row: [{ case: 'row', score: D(8), weight: D(7) }],
    sum: [{ case: 'sum', sum: D(8), most: D(7) }],
  },
});
