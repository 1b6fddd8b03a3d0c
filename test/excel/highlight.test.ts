import { formatArea } from '../../preview/engine/address';
import type { ConditionalFormat } from '../../preview/engine/conditionalFormats';
import { parseCellAddress } from '../../src/core/cell/a1';
import { highlightRules } from '../../src/core/sheet/highlightRules';
import { readForms } from '../../src/core/sheet/readForms';
import type { HighlightRule } from '../../src/core/sheet/sheetPlan';
import { changeMessages, excelErrorMessages, excelMessages } from '../../src/wording/excel';
import { clearAllHighlights, clearHighlights, markAsRead, showHighlights } from '../../src/excel/highlight';
import { insertForm } from '../../src/excel/insertForm';
import { readActiveSheet, readSheet } from '../../src/excel/readSheet';
import { REQUEST_DEADLINE } from '../../src/excel/runs/requestWaits';
import { contentNamed, requestFor } from './support/forms';
import { ManualClock } from './support/manualClock';
import { newSheet, refusal, requestsOf, shownFill, useExcel } from './support/testExcel';

const excel = useExcel();
const clock = ManualClock.use();

const rule = (tag: string, range: string, formula = '=TRUE'): HighlightRule => ({
  tag,
  range,
  formula,
  fill: '#FFC7CE',
  fontColor: '#7A0010',
  mark: { border: 'dash', numberFormat: '"▲"General;"▲"-General;"▲"General;"▲"@' },
});

/** A conditional format the user made, through Excel's own API. */
async function addUserRule(sheetId: string, range: string, formula: string): Promise<void> {
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheetId).getRange(range).untrack();
    const { custom } = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = formula;
    custom.format.fill.color = '#00FF00';
    await context.sync();
  });
}

const area = (address: string) => {
  const { row, column } = parseCellAddress(address);
  return { row, column, rows: 1, columns: 1 };
};

/** Whether conditional formats stop colouring cells; asked again until they have, as Excel works it out on demand. */
async function fillsGone(sheetName: string, cells: readonly string[]): Promise<boolean> {
  const { engine } = excel();
  const isGone = (cell: string): boolean => {
    const { sheet, area: at } = engine.locate(sheetName, cell);
    return engine.conditionalFormats.appliedStyle(sheet.id, at.row, at.column).fill === undefined;
  };
  for (let tries = 0; tries < 20 && !cells.every(isGone); tries += 1) {
    await excel().settle();
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return cells.every(isGone);
}

const rulesOn = (sheetId: string) => excel().engine.conditionalFormats.list(sheetId);
const tagsOn = (sheetId: string) => rulesOn(sheetId).map(({ formula }) => /ZPB:([^" ]+)/.exec(formula)?.[1] ?? formula);
test('rules colour their cells and no others, on top of what the cells look like', async () => {
  const id = newSheet(excel(), '上色');
  excel().user.typeText('上色', 'B2', '5');
  const before = excel().engine.snapshot('上色');
  await showHighlights(id, [rule('甲', 'B2:B3', '=$B2>3')]);
  expect(await shownFill(excel(), '上色', 'B2')).toBe('#FFC7CE');
  expect(await shownFill(excel(), '上色', 'B3')).toBeUndefined();
  expect(await shownFill(excel(), '上色', 'C2')).toBeUndefined();
  expect(excel().engine.snapshot('上色')).toEqual(before);
});

test('what the colours say is also said by a line, by bold text and by a sign that is shown, not written', async () => {
  const id = newSheet(excel(), '不看颜色');
  excel().user.typeText('不看颜色', 'B2', '5');
  const marks = [rule('甲', 'B2'), { ...rule('乙', 'C3'), mark: { border: 'dot', numberFormat: null } as const }];
  await showHighlights(id, marks);
  const styles = rulesOn(id).map(({ style }) => style);
  const line = (style: string) => ({ style, weight: 'Thin', color: '#000000' });
  const around = (style: string) => ({
    ...{ top: line(style), bottom: line(style), left: line(style), right: line(style) },
  });
  expect(styles).toEqual([
    { ...around('Dash'), fill: '#FFC7CE', fontColor: '#7A0010', bold: true, numberFormat: marks[0]?.mark.numberFormat },
    { ...around('Dot'), fill: '#FFC7CE', fontColor: '#7A0010', bold: true },
  ]);
  expect(excel().engine.value('不看颜色', 'B2')).toBe(5);
  await clearHighlights(id);
  expect(excel().engine.snapshot('不看颜色').styles[1]?.[1]).toMatchObject({ numberFormat: 'General', bold: false });
});

test('where rules overlap the first of the list wins', async () => {
  const id = newSheet(excel(), '先后');
  await showHighlights(id, [
    { ...rule('甲', 'A1:A2'), fill: '#FF0000' },
    { ...rule('乙', 'A1:A3'), fill: '#0000FF' },
  ]);
  expect(await shownFill(excel(), '先后', 'A1')).toBe('#FF0000');
  expect(await shownFill(excel(), '先后', 'A3')).toBe('#0000FF');
});

test('showing and clearing leave the users’ own rules and every cell’s format as they were', async () => {
  const { sheetId, sheetName } = await insertForm(requestFor(contentNamed('用户规则')));
  await addUserRule(sheetId, 'H13:H24', '=$H13>$G13');
  await addUserRule(sheetId, 'A1:J25', '=N("note")=1');
  await clearHighlights(sheetId);
  await excel().settle();
  const cells = excel().engine.snapshot(sheetName);
  const own = rulesOn(sheetId);

  await showHighlights(sheetId, [rule('甲', 'I13'), rule('乙', 'H13:H24'), rule('丙', 'A1:J25')]);
  expect(rulesOn(sheetId).filter(({ id }) => own.some((other) => other.id === id))).toEqual(own);
  expect(rulesOn(sheetId)).toHaveLength(5);
  expect(excel().engine.snapshot(sheetName)).toEqual(cells);

  await clearHighlights(sheetId);
  expect(rulesOn(sheetId)).toEqual(own);
  expect(excel().engine.snapshot(sheetName)).toEqual(cells);
});

test('only what changed is written: rules still wanted keep their place', async () => {
  const id = newSheet(excel(), '只改不同');
  await showHighlights(id, [rule('甲', 'A1'), rule('乙', 'B1')]);
  const kept = rulesOn(id).find(({ formula }) => formula.includes('乙'));
  await showHighlights(id, [rule('乙', 'B1'), rule('丙', 'C1')]);
  expect(tagsOn(id).sort()).toEqual(['丙@C1', '乙@B1']);
  expect(rulesOn(id)).toContainEqual(kept);
});

test('marks made before on the first of merged cells are drawn anew on all of them, and go once something else is typed', async () => {
  const { sheetId, sheetName } = await insertForm(requestFor(contentNamed('合并单元格')));
  excel().user.typeText(sheetName, 'B11', '43.2');
  const reading = await readSheet(sheetId);
  const { grid } = reading;
  const [form] = grid ? readForms(grid).forms : [];
  if (!grid || !form) throw new Error('There is no form');
  const wanted = highlightRules(form, grid, [{ cell: 'B11', code: 'form.contradiction', severity: 'error' }]);
  await showHighlights(sheetId, [rule('form.contradiction', 'B11', '=IFERROR(TRUE,FALSE)')]);
  await showHighlights(await readSheet(sheetId), wanted);
  const painted = rulesOn(sheetId).filter(({ formula }) => formula.includes('form.contradiction'));
  expect(painted.map(({ areas }) => areas.map(formatArea))).toEqual([['B11:E11']]);
  expect(await shownFill(excel(), sheetName, 'E11')).toBe('#FFC7CE');
  expect(await shownFill(excel(), sheetName, 'F11')).toBeUndefined();

  excel().user.typeText(sheetName, 'B11', '全年完成水库除险加固三座');
  expect(await fillsGone(sheetName, ['B11', 'E11'])).toBe(true);
});

test('a rule wanted twice is written once, a rule found twice is left once', async () => {
  const id = newSheet(excel(), '重复');
  await showHighlights(id, [rule('甲', 'A1'), rule('甲', 'A1')]);
  expect(tagsOn(id)).toEqual(['甲@A1']);
  const [found] = rulesOn(id);
  if (found) await addUserRule(id, 'A1', found.formula);
  await showHighlights(id, [rule('甲', 'A1')]);
  expect(tagsOn(id)).toEqual(['甲@A1']);
});

test('reading and marking are two requests; when nothing changed, marking is a look at what the rules do', async () => {
  newSheet(excel(), '次数');
  const check = async (rules: HighlightRule[]) => showHighlights(await readActiveSheet(), rules);
  expect(await requestsOf(excel(), () => check([rule('甲', 'A1'), rule('乙', 'B2')]))).toHaveLength(2);
  expect(await requestsOf(excel(), () => check([rule('甲', 'A1'), rule('乙', 'B2')]))).toHaveLength(2);
  expect(await requestsOf(excel(), () => check([]))).toHaveLength(2);
});

test('with nothing but the sheet’s id it is two requests as well', async () => {
  const id = newSheet(excel(), '只有编号');
  expect(await requestsOf(excel(), () => showHighlights(id, [rule('甲', 'A1')]))).toHaveLength(2);
  expect(tagsOn(id)).toEqual(['甲@A1']);
});

test('a rule that has gone since the reading is no obstacle', async () => {
  const id = newSheet(excel(), '已删');
  await showHighlights(id, [rule('甲', 'A1'), rule('乙', 'B1')]);
  const reading = await readSheet(id);
  const [gone] = rulesOn(id);
  if (gone) excel().engine.conditionalFormats.remove(id, gone.id);
  await showHighlights(reading, [rule('丙', 'C1')]);
  expect(tagsOn(id)).toEqual(['丙@C1']);
});

test.each<[string, Partial<ConditionalFormat>]>([
  ['painted otherwise', { style: { fill: '#00FF00', fontColor: '#7A0010', bold: true } }],
  ['without a colour', { style: { fontColor: '#7A0010', bold: true } }],
  ['spread over more cells', { areas: [area('A1'), area('D4')] }],
  ['moved to another cell', { areas: [area('D4')] }],
  ['keeping all below it from applying', { stopIfTrue: true }],
])('a rule of ours that was %s is drawn anew, the others stay', async (what, change) => {
  const id = newSheet(excel(), what);
  const wanted = [rule('甲', 'A1'), rule('乙', 'B1')];
  await showHighlights(id, wanted);
  const drawn = rulesOn(id).map(({ id: _, ...does }) => does);
  const [first, second] = rulesOn(id);
  if (first) excel().engine.conditionalFormats.change(id, { ...first, ...change });
  await showHighlights(await readSheet(id), wanted);
  const now = rulesOn(id);
  expect(now.map(({ id: _, ...does }) => does)).toEqual(drawn);
  expect(now.map((one) => one.id)).toContain(second?.id);
  expect(now.map((one) => one.id)).not.toContain(first?.id);
});

test('of rules in the same cells the first wins, also where it stood there before the other was added', async () => {
  const id = newSheet(excel(), '后加的');
  const [all, one] = [
    { ...rule('全部', 'A1:A3'), fill: '#FF0000' },
    { ...rule('一格', 'A2'), fill: '#0000FF' },
  ];
  await showHighlights(id, [all]);
  await showHighlights(id, [all, one]);
  expect(await shownFill(excel(), '后加的', 'A2')).toBe('#FF0000');
  const before = rulesOn(id);
  await showHighlights(await readSheet(id), [all, one]);
  expect(rulesOn(id)).toEqual(before);
});

test('all marks of the workbook go at once; a protected sheet keeps its own and is named', async () => {
  const ids = ['去掉一', '去掉二', '锁住'].map((name) => newSheet(excel(), name));
  for (const id of ids) await showHighlights(id, [rule('甲', 'A1')]);
  await addUserRule(ids[0] ?? '', 'A1:A3', '=A1>3');
  excel().engine.protection.protect(ids[2] ?? '', {});
  expect(await clearAllHighlights()).toEqual({ locked: ['锁住'] });
  expect(ids.map((id) => tagsOn(id))).toEqual([['=A1>3'], [], ['甲@A1']]);
  excel().engine.protection.unprotect(ids[2] ?? '');
  expect(await clearAllHighlights()).toEqual({ locked: [] });
  expect(tagsOn(ids[2] ?? '')).toEqual([]);
});

const landmarks = [{ cell: 'A5', formula: '此处' }];

test('marks on other cells than was meant are taken off at once where rows have moved, before the sheet can be read anew', async () => {
  const id = newSheet(excel(), '移行');
  excel().user.typeText('移行', 'A5', '此处');
  await addUserRule(id, 'B1:B9', '=B1>3');
  const users = rulesOn(id);
  excel().host.failures.editBefore(1, () => excel().user.insertLines('移行', '2:2'));
  expect(await showHighlights({ sheetId: id, ownRules: [] }, [rule('甲', 'B5'), rule('乙', 'C1:C5')], landmarks)).toBe(
    'moved',
  );
  expect(rulesOn(id).map(({ id: one }) => one)).toEqual(users.map(({ id: one }) => one));
});

test('marks whose answer got lost are looked at as closely: on other cells than was meant they go, and it is said', async () => {
  const id = newSheet(excel(), '移行无答复');
  excel().user.typeText('移行无答复', 'A5', '此处');
  const { failures } = excel().host;
  failures.editBefore(1, () => excel().user.insertLines('移行无答复', '2:2'));
  failures.loseReply(1, 'after');
  const marking = refusal(showHighlights({ sheetId: id, ownRules: [] }, [rule('甲', 'B5')], landmarks));
  await excel().settle();
  clock.advance(REQUEST_DEADLINE);
  expect(await marking).toContain(changeMessages['zh-CN'].partly([], 0));
  expect(rulesOn(id)).toEqual([]);
});

test('rows that move while marks are being drawn, time and again, are said, and no mark is left on a wrong cell', async () => {
  const id = newSheet(excel(), '一再移行');
  excel().user.typeText('一再移行', 'A5', '此处');
  const { failures } = excel().host;
  let readings = 0;
  const marking = markAsRead(
    () => readSheet(id),
    (reading) => {
      readings += 1;
      failures.editBefore(1, () => excel().user.insertLines('一再移行', '2:2'));
      const { row = 0, formulas = [] } = reading.grid ?? {};
      const cell = `A${row + 1 + formulas.findIndex(([text]) => text === '此处')}`;
      return showHighlights(reading, [rule('甲', cell)], [{ cell, formula: '此处' }]);
    },
  );
  expect(await refusal(marking)).toBe(excelMessages['zh-CN'].marksMoved());
  expect(readings).toBe(3);
  expect(rulesOn(id)).toEqual([]);
});

test('marks that went before rows had moved are said to be gone where the sheet cannot be read again', async () => {
  const id = newSheet(excel(), '移行后在编辑');
  excel().user.typeText('移行后在编辑', 'A5', '此处');
  await showHighlights(id, [rule('旧', 'A5')]);
  const { failures } = excel().host;
  const marking = markAsRead(
    () => readSheet(id),
    async (reading) => {
      failures.editBefore(1, () => excel().user.insertLines('移行后在编辑', '2:2'));
      const marked = await showHighlights(reading, [rule('甲', 'A5')], [{ cell: 'A5', formula: '此处' }]);
      failures.failRequest(1, 'GeneralException');
      return marked;
    },
  );
  expect(await refusal(marking)).toContain(changeMessages['zh-CN'].partly([], 0));
  expect(rulesOn(id)).toEqual([]);
});

test('where the sheet is deleted before it is marked, what is read next is marked instead', async () => {
  const ids = ['删于标记前', '随后在前'].map((name) => newSheet(excel(), name));
  const [gone = '', next = ''] = ids;
  const marked = await markAsRead(
    () => readSheet(excel().engine.sheets.byId(gone) ? gone : next),
    async (reading) => {
      if (reading.sheetId === gone) excel().engine.sheets.remove(gone);
      return showHighlights(reading, [rule('甲', 'A1')]);
    },
  );
  expect(marked.sheetId).toBe(next);
  expect(tagsOn(next)).toEqual(['甲@A1']);
});

test('a deleted sheet is reported in words', async () => {
  const id = newSheet(excel(), '删掉的表');
  excel().engine.sheets.remove(id);
  expect(await refusal(showHighlights(id, [rule('甲', 'A1')]))).toBe(excelErrorMessages['zh-CN'].ItemNotFound);
  expect(await refusal(showHighlights({ sheetId: id, ownRules: [] }, [rule('甲', 'A1')]))).toBe(
    excelErrorMessages['zh-CN'].ItemNotFound,
  );
});

test('a protected sheet is reported in words and stays as it is', async () => {
  const id = newSheet(excel(), '受保护');
  excel().engine.protection.protect(id, {});
  expect(await refusal(showHighlights(id, [rule('甲', 'A1')]))).toBe(
    `${excelErrorMessages['zh-CN'].AccessDenied}${changeMessages['zh-CN'].none}`,
  );
  expect(rulesOn(id)).toEqual([]);
});
