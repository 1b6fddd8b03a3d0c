import { sound } from '../findingsOf';
import { allFindings } from '../raising';
import { ruleCase } from '../ruleCase';

export default ruleCase('value.year', {
  cases: [['one thing is wrong', () => allFindings({ ...sound, year: 2021 }), ['E21']]],
  samples: {
    outside: [{ case: 'outside', texts: ['7', '8'], year: 2020 }],
    shortlyAfter: [{ case: 'shortlyAfter', texts: ['7'], year: 2020 }],
  },
});
