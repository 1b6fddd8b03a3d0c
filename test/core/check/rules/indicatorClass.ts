import { allFindings, published } from '../raising';
import { ruleCase } from '../ruleCase';

export default ruleCase('indicator.class', {
  cases: [['as published: 20', () => allFindings(published('20')), ['D14']]],
  samples: {
    cost: [{ case: 'cost', target: '7' }],
    spending: [{ case: 'spending' }],
    time: [{ case: 'time', subcategory: '7', target: '8' }],
    words: [{ case: 'words', subcategory: '7', belongs: '8' }],
  },
});
