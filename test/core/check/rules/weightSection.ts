import { allFindings, published } from '../raising';
import { ruleCase } from '../ruleCase';
import { D } from '../sampleFigures';

export default ruleCase('weight.section', {
  cases: [['as published: 10', () => allFindings(published('10')), ['B14', 'B22']]],
  samples: { only: [{ category: '7', weight: D(8), expected: D(9) }] },
});
