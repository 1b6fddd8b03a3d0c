import { cellAt } from '../../support/cellAt';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { checkedForms } from '../../../src/taskpane/state/checkedForms';
import { checkedExample } from '../support/exampleView';

const { form } = checkedExample();
const reading = { sheetId: '{1}', grid: null, layout: null };
const remarks = (unrecognized: Parameters<typeof checkedForms>[0]['unrecognized']) =>
  checkedForms({ reading, forms: [form], unrecognized, questions: [] }, () => defaultScheme)[0]?.findings.flatMap(
    ({ code, cell, severity }) => (severity === 'info' ? `${code} ${cell}` : []),
  );

test('a cell within a form that was not understood is a remark, one outside is none of its business', () => {
  const before = remarks([]) ?? [];
  const cell = form.title.address;
  expect(
    remarks([
      { cell: form.title, text: '附表' },
      { cell: cellAt('Z99', '别的'), text: '别的' },
    ]),
  ).toEqual([...before, `sheet.unread ${cell}`]);
});

test('a form in which every score is full is remarked on, as a reviewer would', () => {
  const full = {
    ...form,
    indicators: form.indicators.map((indicator) => ({
      ...indicator,
      actual: { ...indicator.actual, value: indicator.target.value },
      score: indicator.score && indicator.weight && cellAt(indicator.score.address, indicator.weight.value),
    })),
  };
  const [checked] = checkedForms({ reading, forms: [full], unrecognized: [], questions: [] }, () => defaultScheme);
  expect(checked?.findings.map(({ code }) => code)).toContain('form.full');
});
