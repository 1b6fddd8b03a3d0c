import { allFindings, published } from '../raising';
import { ruleCase } from '../ruleCase';
import { D } from '../sampleFigures';

export default ruleCase('form.full', {
  cases: [['as published: 15', () => allFindings(published('15')), ['H24']]],
  samples: {
    executionBehind: [{ case: 'executionBehind', rate: D(0.7), share: D(0.8), difference: D(10) }],
    allFull: [1, 7].map((forms) => ({ case: 'allFull', forms })),
  },
});
