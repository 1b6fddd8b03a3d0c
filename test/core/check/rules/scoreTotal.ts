import { allFindings, published } from '../raising';
import { ruleCase } from '../ruleCase';
import { D } from '../sampleFigures';

export default ruleCase('score.total', {
  cases: [['as published: 21', () => allFindings(published('21')), ['H20']]],
  samples: {
    missing: [{ case: 'missing', total: D(7) }],
    words: [{ case: 'words', text: '7', total: D(8) }],
    wrong: [{ case: 'wrong', printed: D(7), total: D(8) }],
    incomplete: [{ case: 'incomplete', printed: D(7), cells: ['H7', 'H8'] }],
    weights: [{ case: 'weights', printed: D(7), total: D(8) }],
  },
});
