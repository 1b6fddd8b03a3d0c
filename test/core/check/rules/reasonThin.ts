import { withIndicator } from '../findingsOf';
import { allFindings } from '../raising';
import { ruleCase } from '../ruleCase';
import { seven, unnamed } from '../sampleFigures';

export default ruleCase('reason.thin', {
  cases: [['one thing is wrong', () => allFindings(withIndicator(9, { explanation: '略' })), ['I23']]],
  samples: {
    thin: [{ case: 'thin' }],
    forFullScore: [{ case: 'forFullScore' }],
    unfinishedForFullScore: [{ case: 'unfinishedForFullScore' }],
    footer: [{ case: 'footer', rows: [seven, unnamed] }],
  },
});
