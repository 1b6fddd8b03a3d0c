import { allFindings, hubei, published } from '../raising';
import { ruleCase } from '../ruleCase';
import { D } from '../sampleFigures';

export default ruleCase('value.copied', {
  cases: [['as published: 05', () => allFindings(published('05'), hubei), ['E11']]],
  samples: {
    limit: [
      {
        case: 'limit',
        actual: '7',
        example: { kind: 'duration', text: '7', amount: D(7), unit: 'day', comparator: null },
      },
    ],
    deadline: [{ case: 'deadline', actual: '7' }],
  },
});
