import { allFindings, published } from '../raising';
import { ruleCase } from '../ruleCase';
import { D } from '../sampleFigures';

export default ruleCase('score.missing', {
  cases: [['as published: 15', () => allFindings(published('15')), ['H16', 'H17', 'H18', 'H19', 'H20', 'H22']]],
  samples: {
    execution: [true, false].map((isFormula) => ({ case: 'execution', computed: D(7), isFormula })),
    row: [true, false].map((isFormula) => ({ case: 'row', computed: D(7), isFormula })),
    rowPlain: [{ case: 'rowPlain', computed: D(7) }],
    executionWords: [{ case: 'executionWords', computed: D(7), text: '8' }],
    rowWords: [{ case: 'rowWords', computed: D(7), text: '8' }],
    unfounded: [{ case: 'unfounded', score: D(7) }],
    unweighted: [{ case: 'unweighted' }],
    unscorable: [{ case: 'unscorable', why: { code: 'notApplicable', text: '7' } }],
  },
});
