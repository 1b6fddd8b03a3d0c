import { allFindings, published } from '../raising';
import { ruleCase } from '../ruleCase';
import { pair } from '../sampleFigures';

export default ruleCase('value.percent', {
  cases: [['as published: seed-1', () => allFindings(published('seed-1')), ['F24']]],
  samples: { only: [pair] },
});
