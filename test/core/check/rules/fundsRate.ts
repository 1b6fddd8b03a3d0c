import { allFindings, published } from '../raising';
import { ruleCase } from '../ruleCase';
import { D } from '../sampleFigures';

export default ruleCase('funds.rate', {
  cases: [['as published: 01', () => allFindings(published('01')), ['I6']]],
  samples: {
    missing: [{ case: 'missing', rate: D(0.7) }],
    wrong: [{ case: 'wrong', executed: D(7), budget: D(8), rate: D(0.875) }],
  },
});
