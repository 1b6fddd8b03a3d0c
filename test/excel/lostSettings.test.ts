import { cellAddress } from '../../src/core/cell/a1';
import { checkForm } from '../../src/core/check/checkForm';
import { readForms } from '../../src/core/sheet/readForms';
import {
  chosenFormSchemes,
  chosenSchemeOf,
  damagedFormSchemes,
  keepFormSchemes,
  withFormScheme,
} from '../../src/excel/formSchemes';
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

test('choices nobody can use are counted, and the others hold', async () => {
  await writeSetting('formSchemes', { '{1} A1': 'hubei', '{2} A1': 7, '{3} A1': null });
  expect([chosenFormSchemes(), damagedFormSchemes()]).toEqual([{ '{1} A1': 'hubei' }, 2]);
  await writeSetting('formSchemes', ['hubei']);
  expect([chosenFormSchemes(), damagedFormSchemes()]).toEqual([{}, 1]);
});

test('a form without formulas keeps the scheme chosen for it when rows move it, and when its project is named anew', async () => {
  const { sheetId, sheetName } = await insertForm(requestFor(contentNamed('没有公式的')));
  await excel().settle();
  const { engine, user } = excel();
  engine.snapshot(sheetName).formulas.forEach((row, r) =>
    row.forEach((held, c) => {
      if (String(held).startsWith('=')) user.typeText(sheetName, cellAddress(r, c), '5');
    }),
  );
  await excel().settle();
  const form = async () => {
    const { grid } = await readActiveSheet();
    const [only] = grid ? readForms(grid).forms : [];
    if (!only) throw new Error('No form');
    return only;
  };
  await keepFormSchemes(withFormScheme({}, await form(), sheetId, 'hubei'));
  expect((await scheme()).id).toBe('hubei');
  user.insertLines(sheetName, '1:3');
  expect((await scheme()).id).toBe('hubei');
  user.deleteLines(sheetName, '1:3');
  user.typeText(sheetName, (await form()).project?.address ?? '', '改了名的');
  await excel().settle();
  expect((await scheme()).id).toBe('hubei');
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
