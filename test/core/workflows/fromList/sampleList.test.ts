import { exampleForms } from '../../../../src/core/form/examples';
import { national2020 } from '../../../../src/core/sheet/templates/national2020';
import { listedForms } from '../../../../src/core/workflows/fromList/listedForms';
import { listLabels } from '../../../../src/core/workflows/fromList/listLabels';
import { readProjectList } from '../../../../src/core/workflows/fromList/readProjectList';
import { sampleList } from '../../../../src/core/workflows/fromList/sampleList';
import { listGrid } from './listGrid';

test('the sample is a list that is read whole, without a question', () => {
  const { columns, rows } = sampleList(exampleForms);
  const list = readProjectList(listGrid([columns.map(({ heading }) => heading), ...rows]));
  expect(list?.columns.map(({ field }) => field).sort()).toEqual(Object.keys(listLabels).sort());
  expect(list?.skipped).toEqual([]);
  if (!list) throw new Error('A list');
  const choices = { template: national2020, year: 2021, moneyUnit: '万元', rowsPerSubcategory: {} } as const;
  const { forms, problems } = listedForms(list, choices);
  expect(problems).toEqual([]);
  expect(forms.map(({ content: { project, year, funds } }) => [project, year, funds.appropriation])).toEqual(
    exampleForms.map(({ project, year, funds }) => [project, year, funds.appropriation]),
  );
});
