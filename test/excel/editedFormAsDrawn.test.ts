import type { FormContent } from '../../src/core/form/formContent';
import { sayRowReport } from '../../src/wording/pane';
import { templates } from '../../src/core/sheet/templates/templateById';
import {
  FIRST_ROW,
  addedAt,
  deletedAt,
  editRow,
  emptiedAt,
  exampleContent,
  insertContent,
  swappedAt,
} from './support/editedForms';
import { answerFunctions, withFunctions } from './support/liveScores';
import { sheetState } from './support/sheetState';
import { useExcel } from './support/testExcel';

// An edited form must be what it would have been had it been drawn so from the start: every formula and value, number format,
// border, merge, live rule and validation, and every score worked out by the functions. Only heights depend on earlier texts.

const excel = useExcel(withFunctions);
beforeAll(() => answerFunctions());

async function expectDrawn(sheetId: string, drawn: FormContent, templateId?: string): Promise<void> {
  const expected = sheetState(excel(), await insertContent(excel(), drawn, templateId));
  const found = sheetState(excel(), sheetId);
  expect({ ...found, rowHeights: null }).toEqual({ ...expected, rowHeights: null });
}

test.each([13, 18, 19, 21, 22, 24])('a row added below row %i', async (row) => {
  const sheetId = await insertContent(excel());
  expect(await editRow(excel(), sheetId, `E${row}`, 'addBelow')).toContain('加了一行');
  await expectDrawn(sheetId, addedAt(row));
});

test.each([13, 15, 18])('row %i deleted; names stay', async (row) => {
  const sheetId = await insertContent(excel());
  const name = exampleContent.indicators[row - FIRST_ROW]?.name ?? '';
  expect(await editRow(excel(), sheetId, `D${row}`, 'delete')).toBe(
    sayRowReport({ code: 'deleted', name, hadWeight: true }, 'zh-CN'),
  );
  await expectDrawn(sheetId, deletedAt(row));
});

test('of two rows one deleted: the names are merged no more', async () => {
  const sheetId = await insertContent(excel(), addedAt(24));
  await editRow(excel(), sheetId, 'D24', 'delete');
  await expectDrawn(sheetId, emptiedAt(24));
});

test.each([
  [13, 'moveDown', 13],
  [18, 'moveUp', 17],
  [14, 'moveUp', 13],
] as const)('row %i after %s', async (row, kind, upper) => {
  const sheetId = await insertContent(excel());
  await editRow(excel(), sheetId, `F${row}`, kind);
  await expectDrawn(sheetId, swappedAt(upper));
});

test.each(templates.map(({ id }) => id))('rows added, moved and deleted in the form %s', async (templateId) => {
  const indicators = exampleContent.indicators.map((indicator) => ({ ...indicator, score: 1 }));
  const content = { ...exampleContent, indicators };
  const sheetId = await insertContent(excel(), content, templateId);
  const { values } = sheetState(excel(), sheetId);
  const first = values.findIndex((row) => row.includes(indicators[0]?.name ?? '')) + 1;
  const at = (row: number) => `A${row - FIRST_ROW + first}`;
  await editRow(excel(), sheetId, at(18), 'addBelow');
  await editRow(excel(), sheetId, at(25), 'addBelow');
  await editRow(excel(), sheetId, at(15), 'moveUp');
  await editRow(excel(), sheetId, at(13), 'delete');
  await expectDrawn(sheetId, deletedAt(13, swappedAt(14, addedAt(25, addedAt(18, content)))), templateId);
});
