import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultScheme } from '../../src/core/scheme/schemes';
import { highlightRule } from '../../src/core/sheet/highlightRule';
import { readForms } from '../../src/core/sheet/readForms';
import { convertToFormulaPlan } from '../../src/core/formulas/convertToFormulaPlan';
import { convertToFormulas } from '../../src/excel/convertToFormulas';
import { createForms } from '../../src/excel/createForms';
import { showHighlights } from '../../src/excel/highlight';
import { insertForm } from '../../src/excel/insertForm';
import { insertNextYear } from '../../src/excel/insertNextYear';
import { goToCell } from '../../src/excel/navigate';
import { readList } from '../../src/excel/readList';
import { readActiveSheet, readSheet } from '../../src/excel/readSheet';
import { repairFormulas } from '../../src/excel/repairFormulas';
import { showPane } from '../../src/excel/paneWindow';
import { watchWorkbook } from '../../src/excel/watch';
import { writeSetting } from '../../src/excel/workbookSettings';
import { contentNamed, requestFor } from './support/forms';
import { newSheet, useExcel } from './support/testExcel';

/** The sets the manifest asks for, and those without which no Excel runs an add-in of this kind. */
function requiredSets(): Record<string, string> {
  const manifest = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');
  const named = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name, version]) => [
    name,
    version,
  ]);
  return { RichApiRuntime: '1.1', AddinCommands: '1.1', Settings: '1.1', ...(Object.fromEntries(named) as object) };
}

const excel = useExcel({ requirementSets: requiredSets() });

// The client refuses every member above the host's sets (ApiNotFound), so each of these would fail if it used one.
test('an Excel with no more than the manifest asks for does everything', async () => {
  const inserted = await insertForm(requestFor(contentNamed('最低版本')));
  newSheet(excel(), '空表');
  await insertForm(requestFor(contentNamed('选区'), 'selection'));
  await showHighlights(await readActiveSheet(), [highlightRule('甲', 'A1', 'TRUE', 'error')]);
  expect((await repairFormulas()).repaired).toBeGreaterThan(0);
  await goToCell(inserted.sheetId, 'F13');
  const { grid } = await readSheet(inserted.sheetId);
  const [form] = grid ? readForms(grid).forms : [];
  if (!form) throw new Error('No form');
  await insertNextYear(form, { year: 2021, initialBudget: 'budget' }, defaultScheme.id);
  expect((await createForms([requestFor(contentNamed('批量'))])).ended).toBe('done');
  await readList();
  await convertToFormulas(inserted.sheetId, convertToFormulaPlan(form, defaultScheme));
  await writeSetting('highlight', true);
  await showPane();
  const heard: string[] = [];
  const stop = await watchWorkbook({
    onEdited: (id) => heard.push(id),
    onActivated: () => undefined,
    onCalculated: () => undefined,
    onSelected: () => undefined,
    onSheetsChanged: () => undefined,
  });
  excel().user.typeText('最低版本', 'F13', '11');
  await excel().settle();
  await stop();
  expect(heard).toEqual([inserted.sheetId]);
});
