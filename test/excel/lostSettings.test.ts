import { checkForm } from '../../src/core/checks/checkForm';
import { schemeByName } from '../../src/core/scheme/schemes';
import { readForms } from '../../src/core/sheet/readForms';
import { chosenScheme } from '../../src/excel/chosenScheme';
import { insertForm } from '../../src/excel/insertForm';
import { readActiveSheet } from '../../src/excel/readSheet';
import { writeSetting } from '../../src/excel/workbookSettings';
import { contentNamed, requestFor } from './support/forms';
import { useExcel } from './support/testExcel';

const excel = useExcel();

/** What a check of the active sheet says of schemes. */
async function said(): Promise<string[]> {
  const { grid } = await readActiveSheet();
  const [form] = grid ? readForms(grid).forms : [];
  if (!form) throw new Error('No form');
  return checkForm(form, chosenScheme()).flatMap(({ code, message }) => (code === 'scheme.other' ? [message] : []));
}

test('where Excel has lost the scheme chosen for a workbook, the check says so instead of silently going by the national one', async () => {
  const scheme = schemeByName('hubei');
  await writeSetting('scheme', 'hubei');
  await insertForm({ ...requestFor(contentNamed('方案丢失')), schemeId: 'hubei' });
  await excel().settle();
  expect(await said()).toEqual([]);

  await writeSetting('scheme', undefined);
  expect(await said()).toEqual([expect.stringContaining(`公式按评分方案“${scheme?.name ?? ''}”算分`)]);

  await writeSetting('scheme', 'hubei');
  expect(await said()).toEqual([]);
});
