import { unrecognizedFindings } from '../../../../src/core/check/unrecognizedFindings';
import { assumableFields } from '../../../../src/core/sheet/read/unrecognizedCells';
import { cellAt } from '../../../support/cellAt';
import { formOf, sound } from '../findingsOf';
import { ruleCase } from '../ruleCase';

export default ruleCase('sheet.unread', {
  cases: [
    [
      'one thing is wrong',
      () => unrecognizedFindings(formOf(sound), [{ cell: cellAt('E8', '未下达'), text: '未下达' }]),
      ['E8'],
    ],
  ],
  samples: {
    amount: [{ case: 'amount', text: '7' }],
    block: [{ case: 'block', text: '7' }],
    columns: [{ case: 'columns', text: '7' }],
    details: [{ case: 'details', text: '7' }],
    remarks: [{ case: 'remarks', text: '7' }],
    shared: [{ case: 'shared', text: '7' }],
    subtotals: [{ case: 'subtotals', text: '7' }],
    assumed: assumableFields.map((field) => ({
      case: 'assumed',
      field,
      text: '7',
    })),
    absent: [{ case: 'absent', parts: ['project', 'funds', 'category', 'weight', 'score', 'explanation'] }],
    other: [{ case: 'other', text: '7' }],
  },
});
