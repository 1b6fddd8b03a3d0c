import { sound } from '../findingsOf';
import { allFindings } from '../raising';
import { ruleCase } from '../ruleCase';
import { D } from '../sampleFigures';

export default ruleCase('score.grade', {
  cases: [['one thing is wrong', () => allFindings({ ...sound, grade: '良' }), ['I26']]],
  samples: {
    wrong: [{ case: 'wrong', printed: '7', total: D(8), grade: '9' }],
    tooSoon: [{ case: 'tooSoon', printed: '7' }],
  },
});
