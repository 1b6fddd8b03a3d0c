import { withIndicator } from '../findingsOf';
import { allFindings } from '../raising';
import { ruleCase } from '../ruleCase';
import { D } from '../sampleFigures';

export default ruleCase('score.band', {
  cases: [['one thing is wrong', () => allFindings(withIndicator(10, { score: 9 })), ['H24']]],
  samples: { only: [{ score: D(7), low: D(8), high: D(9) }] },
});
