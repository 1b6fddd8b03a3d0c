import { allFindings, published } from '../raising';
import { ruleCase } from '../ruleCase';
import { PLACES } from '../sampleFigures';

export default ruleCase('form.missing', {
  cases: [['as published: 15', () => allFindings(published('15')), ['C4']]],
  samples: {
    empty: PLACES.map((place) => ({ case: 'empty', place })),
    absent: [{ case: 'absent', place: 'year' }],
    onlyNumber: [{ case: 'onlyNumber', place: 'expectedGoal', text: '7' }],
    section: [{ case: 'section', category: '7' }],
    indicators: [{ case: 'indicators' }],
    totalRow: [{ case: 'totalRow' }],
  },
});
