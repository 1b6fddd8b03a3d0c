import { allFindings, published } from '../raising';
import { ruleCase } from '../ruleCase';

export default ruleCase('value.missing', {
  cases: [['as published: 15', () => allFindings(published('15')), ['E16', 'E17', 'E18', 'E19', 'E20', 'E22']]],
  samples: { only: [{ missing: ['name', 'target', 'actual'] }] },
});
