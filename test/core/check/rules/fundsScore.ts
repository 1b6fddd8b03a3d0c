import { allFindings, published } from '../raising';
import { ruleCase } from '../ruleCase';
import { wrong } from '../sampleFigures';

export default ruleCase('funds.score', {
  cases: [['as published: 20', () => allFindings(published('20')), ['J6']]],
  samples: { only: [wrong] },
});
