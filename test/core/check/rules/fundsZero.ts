import { allFindings, published } from '../raising';
import { ruleCase } from '../ruleCase';
import { D } from '../sampleFigures';

export default ruleCase('funds.zero', {
  cases: [['as published: 13', () => allFindings(published('13')), ['F6']]],
  samples: { only: [{ executed: D(0) }, { executed: D(7) }] },
});
