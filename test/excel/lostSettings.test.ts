import { checkForm } from '../../src/core/check/checkForm';
import { readForms } from '../../src/core/sheet/readForms';
import { chosenSchemeOf, keepFormSchemes, withFormScheme } from '../../src/excel/formSchemes';
import { insertForm } from '../../src/excel/insertForm';
import { readActiveSheet } from '../../src/excel/readSheet';
import { writeSetting } from '../../src/excel/workbookSettings';
import { contentNamed, requestFor } from './support/forms';
import { useExcel } from './support/testExcel';
import { sayFinding } from '../../src/wording/sayFinding';

const excel = useExcel();

/** The scheme of the form of the active sheet, and what a check says of schemes. */
async function scheme(): Promise<{ id: string; said: string[] }> {
  const { grid, sheetId } = await readActiveSheet();
  const [form] = grid ? readForms(grid).forms : [];
  if (!form) throw new Error('No form');
  const own = chosenSchemeOf()(form, sheetId);
  const said = checkForm(form, own).flatMap((finding) =>
    finding.code === 'scheme.other' ? [sayFinding(finding, 'zh-CN')] : [],
  );
  return { id: own.id, said };
}

test('a form keeps its scheme when Excel loses the settings, and whatever is chosen for others', async () => {
  await insertForm({ ...requestFor(contentNamed('方案丢失')), schemeId: 'hubei' });
  await excel().settle();
  expect(await scheme()).toEqual({ id: 'hubei', said: [] });

  // What an earlier version kept for the whole workbook.
  Office.context.document.settings.set('zpb.scheme', 'sichuan');
  await writeSetting('formSchemes', 'nonsense');
  expect(await scheme()).toEqual({ id: 'hubei', said: [] });

  await insertForm({ ...requestFor(contentNamed('另一张')), schemeId: 'jiangxi' });
  await excel().settle();
  expect(await scheme()).toEqual({ id: 'jiangxi', said: [] });
  excel().user.select('方案丢失', 'A1');
  expect(await scheme()).toEqual({ id: 'hubei', said: [] });
});

test('a choice for a form that names a scheme itself does not go before its formulas', async () => {
  await insertForm({ ...requestFor(contentNamed('写明的')), schemeId: 'hubei' });
  await excel().settle();
  const { grid, sheetId } = await readActiveSheet();
  const [form] = grid ? readForms(grid).forms : [];
  if (!form) throw new Error('No form');
  await keepFormSchemes(withFormScheme({}, form, sheetId, 'sichuan'));
  expect(await scheme()).toEqual({ id: 'hubei', said: [] });
});
