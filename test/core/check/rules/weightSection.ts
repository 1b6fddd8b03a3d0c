import { withIndicator } from '../findingsOf';
import { allFindings, published } from '../raising';
import { ruleCase } from '../ruleCase';
import { D } from '../sampleFigures';

export default ruleCase('weight.section', {
  cases: [
    ['as published: 10', () => allFindings(published('10')), ['B14', 'B22']],
    [
      'points for a 一级指标 of the form’s own, which 产出指标 lack',
      () => allFindings(withIndicator(8, { category: '过程指标' })),
      [],
    ],
  ],
  samples: { only: [{ category: '7', weight: D(8), expected: D(9) }] },
});
