import { withIndicator } from '../findingsOf';
import { allFindings } from '../raising';
import { ruleCase } from '../ruleCase';
import { pair } from '../sampleFigures';

export default ruleCase('value.kind', {
  cases: [['one thing is wrong', () => allFindings(withIndicator(2, { actual: '较好完成' })), ['F16']]],
  samples: { only: [pair] },
});
