import { unreadFindings } from '../../../../src/core/check/unreadFindings';
import { formOf, sound } from '../findingsOf';
import { ruleCase } from '../ruleCase';

export default ruleCase('sheet.unread', {
  cases: [['one thing is wrong', () => unreadFindings(formOf(sound), [{ address: 'E8', text: '未下达' }]), ['E8']]],
  samples: {
    amount: [{ case: 'amount', text: '7' }],
    block: [{ case: 'block', text: '7' }],
    columns: [{ case: 'columns', text: '7' }],
    details: [{ case: 'details', text: '7' }],
    shared: [{ case: 'shared', text: '7' }],
    subtotals: [{ case: 'subtotals', text: '7' }],
    assumed: (['target', 'actual', 'weight', 'score', 'explanation'] as const).map((field) => ({
      case: 'assumed',
      field,
      text: '7',
    })),
    absent: [{ case: 'absent', parts: ['project', 'weight', 'score', 'explanation'] }],
    other: [{ case: 'other', text: '7' }],
  },
});
