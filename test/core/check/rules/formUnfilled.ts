import { withIndicator } from '../findingsOf';
import { allFindings } from '../raising';
import { ruleCase } from '../ruleCase';

export default ruleCase('form.unfilled', {
  cases: [
    [
      'one thing is wrong',
      () => allFindings(withIndicator(0, { name: '', target: null, actual: null, score: null })),
      ['D14'],
    ],
  ],
  samples: { form: [{ case: 'form' }], row: [{ case: 'row', row: 7 }] },
});
