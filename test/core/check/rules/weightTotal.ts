import { allFindings, published } from '../raising';
import { ruleCase } from '../ruleCase';
import { D } from '../sampleFigures';

export default ruleCase('weight.total', {
  cases: [['as published: 13', () => allFindings(published('13')), ['G36']]],
  samples: { only: [{ total: D(90) }, { total: D(110) }] },
});
