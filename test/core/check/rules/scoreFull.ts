import { withIndicator } from '../findingsOf';
import { allFindings } from '../raising';
import { ruleCase } from '../ruleCase';
import { wrong } from '../sampleFigures';

export default ruleCase('score.full', {
  cases: [['one thing is wrong', () => allFindings(withIndicator(0, { target: '≥12', actual: '10' })), ['H14']]],
  samples: {
    late: [{ case: 'late', target: '7', actual: '8' }],
    fullButShort: [{ case: 'fullButShort', ...wrong }],
    reducedButMet: [{ case: 'reducedButMet', ...wrong }],
    other: [{ case: 'other', ...wrong }],
  },
});
