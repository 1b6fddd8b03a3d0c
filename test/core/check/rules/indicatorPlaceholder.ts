import { allFindings, published } from '../raising';
import { ruleCase } from '../ruleCase';

export default ruleCase('indicator.placeholder', {
  cases: [['as published: 20', () => allFindings(published('20')), ['D21']]],
  samples: {
    unused: [{ case: 'unused', text: '7' }],
    unnamed: [{ case: 'unnamed', text: '7' }],
  },
});
