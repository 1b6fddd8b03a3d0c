import { fixAll } from '../../src/core/check/fix/fixAll';
import { fixContext } from '../../src/core/check/fix/fixContext';
import { fixesFor } from '../../src/core/check/fix/fixesFor';
import type { Fix } from '../../src/core/check/fix/fix';
import { checkForm } from '../../src/core/check/checkForm';
import { excelMessages } from '../../src/wording/excel';
import { fixMessages } from '../../src/wording/pane';
import type { Form } from '../../src/core/form/form';
import { NO_SIZES } from '../../src/core/sheet/fit/sizesAfter';
import { defaultScheme } from '../../src/core/scheme/schemes';
import { formulaEntry } from '../../src/core/sheet/edit/entry';
import { textEntry } from '../../src/core/sheet/edit/literalEntry';
import { applyFixes } from '../../src/excel/applyFixes';
import { readSheet } from '../../src/excel/readSheet';
import { readForms } from '../../src/core/sheet/readForms';
import form20 from '../core/check/golden/20/form.json';
import form21 from '../core/check/golden/21/form.json';
import type { PublishedForm } from '../core/sheet/publishedForm';
import { publishedGrid } from '../core/sheet/publishedGrid';
import { answerFunctions, withFunctions } from './support/liveScores';
import { sheetState } from './support/sheetState';
import { newSheet, refusal, requestsOf, useExcel } from './support/testExcel';
import { typeOut } from './support/typeOut';
import { sayReasons } from '../../src/wording/sayReasons';

const excel = useExcel(withFunctions);
beforeAll(answerFunctions);

const put = (name: string, form: PublishedForm) => typeOut(excel(), name, publishedGrid(form, { typedNumbers: true }));

async function formOn(sheetId: string): Promise<Form> {
  const { grid } = await readSheet(sheetId);
  const [form] = grid ? readForms(grid).forms : [];
  if (!form) throw new Error('No form');
  return form;
}

/** The fix of the only finding of that kind. */
async function fixOf(sheetId: string, code: string): Promise<Fix> {
  const form = await formOn(sheetId);
  const found = fixesFor(fixContext(form, defaultScheme), checkForm(form, defaultScheme));
  const fixes = found.flatMap(({ finding, fix }) => (finding.code === code && fix ? [fix] : []));
  const [fix] = fixes;
  if (!fix || fixes.length !== 1) throw new Error(`${fixes.length} fixes`);
  return fix;
}

const repairOf = ({ changes, deleteRow }: Fix) => ({
  changes: sayReasons(changes),
  deleteRows: deleteRow ? [deleteRow] : [],
});

const contents = { values: [], formulas: [], text: [] };

/** The cells whose values differ, with both values. */
function difference(before: ReturnType<typeof sheetState>, after: ReturnType<typeof sheetState>): string[] {
  return after.values.flatMap((row, index) =>
    row.flatMap((value, column) => {
      const old = before.values[index]?.[column];
      return old === value ? [] : [`${String(old)} → ${String(value)}`];
    }),
  );
}

test('a fix changes the cells it previewed and nothing else, in two round trips', async () => {
  const id = await put('单项', form21);
  const before = sheetState(excel(), id);
  const fix = await fixOf(id, 'score.total');
  const requests = await requestsOf(excel(), async () => {
    const done = { cells: 1, rowReports: [], refused: null, sizes: NO_SIZES, undoable: true };
    expect(await applyFixes(id, repairOf(fix), 'H20')).toEqual(done);
  });
  const after = sheetState(excel(), id);
  expect(requests).toHaveLength(2);
  expect(difference(before, after)).toEqual(['94 → 93']);
  expect({ ...after, ...contents }).toEqual({ ...before, ...contents });
});

test('everything that can be fixed at once is one step of undo, and undo brings back each cell as it was', async () => {
  const id = await put('全部', form21);
  const before = sheetState(excel(), id);
  const { changes, deleteRows } = fixAll(await formOn(id), defaultScheme);
  await applyFixes(id, { changes: sayReasons(changes), deleteRows });
  expect(difference(before, sheetState(excel(), id))).toEqual(['9 → 9.91', '94 → 93.91']);
  const again = await formOn(id);
  expect(fixAll(again, defaultScheme).changes).toEqual([]);

  excel().user.undo();
  expect(sheetState(excel(), id)).toEqual(before);
});

test('a row left over from the blank form is cleared away', async () => {
  const id = await put('空行', form20);
  const { changes, deleteRows } = fixAll(await formOn(id), defaultScheme);
  expect(await applyFixes(id, { changes: sayReasons(changes), deleteRows })).toEqual({
    cells: changes.length,
    rowReports: [{ code: 'emptied', block: '生态效益指标' }],
    refused: null,
    sizes: NO_SIZES,
    // The look at the row comes after the entries, and empties the history of some Excels.
    undoable: false,
  });
  // The only one of its 二级指标: the row stays for it.
  const names = (await formOn(id)).indicators.map(({ name }) => name.value);
  expect(names).toEqual(form20.indicators.map(({ name }) => (name === '指标1' ? '' : name)));
  expect(fixAll(await formOn(id), defaultScheme)).toEqual({ fixes: [], changes: [], deleteRows: [] });
});

test('what the formula of a fix will come to need not stand in the cell before', async () => {
  const sheetId = newSheet(excel(), '公式的结果');
  excel().user.typeText('公式的结果', 'H13', '99');
  const change = { cell: 'H13', label: '得分', old: 99, entry: formulaEntry('=2+3'), shown: '公式（5）', result: 5 };
  await applyFixes(sheetId, { changes: [change], deleteRows: [] });
  await excel().settle();
  expect(excel().engine.value('公式的结果', 'H13')).toBe(5);
});

test('when one of the cells has been edited meanwhile, none is changed', async () => {
  const id = await put('已改', form21);
  const { changes, deleteRows } = fixAll(await formOn(id), defaultScheme);
  excel().user.typeText('已改', 'H20', '92');
  const before = sheetState(excel(), id);
  expect(await refusal(applyFixes(id, { changes: sayReasons(changes), deleteRows }))).toBe(
    fixMessages['zh-CN'].changedMeanwhile('H20'),
  );
  expect(sheetState(excel(), id)).toEqual(before);
});

test('a row with another indicator by now is not deleted, and what was done before is said', async () => {
  const id = await put('换行', form20);
  const { changes, deleteRows } = fixAll(await formOn(id), defaultScheme);
  excel().user.typeText('换行', 'D21', '新指标');
  const result = await applyFixes(id, { changes: sayReasons(changes), deleteRows });
  expect([result.cells, result.rowReports]).toEqual([changes.length, []]);
  expect(result.refused?.('zh-CN')).toMatch(/指标/);
});

test('a protected sheet stays as it is, in words', async () => {
  const id = await put('保护', form21);
  const { changes, deleteRows } = fixAll(await formOn(id), defaultScheme);
  excel().engine.protection.protect(id, {});
  expect(await refusal(applyFixes(id, { changes: sayReasons(changes), deleteRows }))).toBe(
    excelMessages['zh-CN'].sheetProtected('保护'),
  );
});

test('a text cell becomes an ordinary one where it gets a formula, and stays a text cell otherwise', async () => {
  const id = await put('文本格', form21);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(id).getRange('A40:B40').numberFormat = [['@', '@']];
    await context.sync();
  });
  const entries = [
    { cell: 'A40', old: '', entry: formulaEntry('=1+1') },
    { cell: 'B40', old: '', entry: textEntry('甲', '@') },
  ];
  await applyFixes(id, { changes: entries, deleteRows: [] });
  await excel().settle();
  const { engine } = excel();
  expect(['A40', 'B40'].map((cell) => engine.value('文本格', cell))).toEqual([2, '甲']);
  expect(engine.snapshot('文本格').numberFormats[39]?.slice(0, 2)).toEqual(['General', '@']);
});
