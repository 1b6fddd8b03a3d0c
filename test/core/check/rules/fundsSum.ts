import { allFindings, published } from '../raising';
import { ruleCase } from '../ruleCase';
import { AMOUNTS, D } from '../sampleFigures';

export default ruleCase('funds.sum', {
  cases: [['as published: 03', () => allFindings(published('03')), ['E6', 'F6', 'G6']]],
  samples: {
    missing: AMOUNTS.map((field) => ({ case: 'missing', field, expected: D(7) })),
    wrong: AMOUNTS.map((field) => ({ case: 'wrong', field, printed: D(7), expected: D(8) })),
  },
});
