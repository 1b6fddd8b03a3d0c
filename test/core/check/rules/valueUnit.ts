import { withIndicator } from '../findingsOf';
import { allFindings } from '../raising';
import { ruleCase } from '../ruleCase';
import { D, pair } from '../sampleFigures';

export default ruleCase('value.unit', {
  cases: [['one thing is wrong', () => allFindings(withIndicator(6, { actual: '0.98' })), ['F20']]],
  samples: {
    units: [{ case: 'units', ...pair }],
    hundredfold: [{ case: 'hundredfold', ...pair, text: '9', meant: D(0.98) }],
  },
});
