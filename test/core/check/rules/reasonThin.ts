import { checkForm } from '../../../../src/core/check/checkForm';
import type { Finding } from '../../../../src/core/check/finding';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import type { Grid } from '../../../../src/core/sheet/grid';
import { readForms } from '../../../../src/core/sheet/readForms';
import type { PublishedIndicator } from '../../sheet/publishedForm';
import { publishedGrid } from '../../sheet/publishedGrid';
import { withIndicator } from '../findingsOf';
import { allFindings } from '../raising';
import { ruleCase } from '../ruleCase';
import { seven, unnamed } from '../sampleFigures';

/** What is found where the column of reasons is headed 备注. */
function remarked(change: Partial<PublishedIndicator>): readonly Finding[] {
  const grid = publishedGrid(withIndicator(0, change));
  const rename = (rows: Grid['values']) =>
    rows.map((row) => row.map((value) => (String(value).startsWith('偏差原因') ? '备注' : value)));
  const [form] = readForms({ ...grid, values: rename(grid.values), formulas: rename(grid.formulas) }).forms;
  if (!form) throw new Error('No form');
  return checkForm(form, defaultScheme);
}

export default ruleCase('reason.thin', {
  cases: [
    ['one thing is wrong', () => allFindings(withIndicator(9, { explanation: '略' })), ['I23']],
    ['a reason beside full marks', () => allFindings(withIndicator(0, { explanation: '每月1次' })), ['I14']],
    ['a remark beside full marks in a column of remarks', () => remarked({ explanation: '每月1次' }), []],
    ['a reason that says nothing in a column of remarks', () => remarked({ score: 1, explanation: '略' }), ['I14']],
  ],
  samples: {
    thin: [{ case: 'thin' }],
    forFullScore: [{ case: 'forFullScore' }],
    unfinishedForFullScore: [{ case: 'unfinishedForFullScore' }],
    footer: [{ case: 'footer', rows: [seven, unnamed] }],
  },
});
