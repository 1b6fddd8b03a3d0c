import { allFindings, published } from '../raising';
import { ruleCase } from '../ruleCase';
import { D, wrong } from '../sampleFigures';

export default ruleCase('score.mismatch', {
  cases: [['as published: 10', () => allFindings(published('10')), ['J16', 'J19']]],
  samples: {
    fullButShort: [{ case: 'fullButShort', ...wrong }],
    reducedButMet: [{ case: 'reducedButMet', ...wrong }],
    other: [{ case: 'other', ...wrong }],
    sum: [{ case: 'sum', sum: D(7), most: D(8) }],
  },
});
