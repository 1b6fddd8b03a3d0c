import type { CellStyle } from '../../preview/engine/cellStyle';
import { cellsOf, formatArea, parseAddress } from '../../preview/engine/address';
import { exampleForms } from '../../src/core/form/examples';
import { changeMessages, excelErrorMessages, excelMessages } from '../../src/wording/excel';
import type { PlanStyle, SheetPlan } from '../../src/core/sheet/sheetPlan';
import { insertForm, insertForms } from '../../src/excel/insertForm';
import { keepHighlight } from '../../src/excel/marksSwitch';
import { readSheet } from '../../src/excel/readSheet';
import { contentNamed, planOf, requestFor } from './support/forms';
import { newSheet, refusal, requestsOf, useExcel } from './support/testExcel';
import { entryHelp } from '../../src/wording/zh-CN/form';

const excel = useExcel();

/** The snapshot's cells that a plan covers. */
function covered<T>(all: readonly (readonly T[])[], plan: SheetPlan): T[][] {
  const area = parseAddress(plan.range)?.area;
  if (!area) throw new Error(plan.range);
  return all.slice(area.row, area.row + area.rows).map((row) => row.slice(area.column, area.column + area.columns));
}

const sheetNames = () =>
  excel()
    .engine.sheets.list()
    .map(({ name }) => name);

describe('on a new sheet', () => {
  const request = requestFor(contentNamed('档案事业费'));
  const plan = planOf(request);

  beforeAll(async () => {
    await insertForm(request);
    await excel().settle();
  });

  const snapshot = () => excel().engine.snapshot('档案事业费');

  test('every cell holds what the plan says, texts of digits staying texts', () => {
    expect(snapshot().formulas).toEqual(plan.formulas);
  });

  test('every cell has its number format', () => {
    expect(snapshot().numberFormats).toEqual(plan.numberFormats);
  });

  test('the areas of the plan are merged, no others', () => {
    expect(snapshot().merges.sort()).toEqual([...plan.merges].sort());
  });

  test('columns and rows have their sizes, to the pixel', () => {
    const { columnWidths, rowHeights } = snapshot();
    const pixels = (points: number) => Math.round(points / 0.75);
    expect(columnWidths.map(pixels)).toEqual(plan.columnWidths.map(pixels));
    expect(rowHeights.map(pixels)).toEqual(plan.rowHeights.map(pixels));
  });

  test('every style reaches every cell of its range', () => {
    const { styles } = snapshot();
    for (const style of plan.styles) {
      const area = parseAddress(style.range)?.area;
      for (const { row, column } of area ? cellsOf(area) : []) {
        expect(styles[row]?.[column]).toMatchObject(lastStyle(plan, row, column));
      }
    }
  });

  test('what may be typed is as planned', () => {
    const sheet = excel().engine.sheets.byName('档案事业费');
    const found = excel()
      .engine.dataValidations.list(sheet?.id ?? '')
      .map(({ areas, validation }) => [
        areas.map(formatArea).join(','),
        validation.error.title,
        validation.error.style,
      ]);
    expect(found.sort()).toEqual(
      plan.validations
        .map(({ range, help, strict }) => [range, entryHelp(help).title, strict ? 'Stop' : 'Warning'])
        .sort(),
    );
  });

  test('the live rules stand on their ranges, the first of the plan on top', () => {
    const sheet = excel().engine.sheets.byName('档案事业费');
    const found = excel().engine.conditionalFormats.list(sheet?.id ?? '');
    expect(found.map(({ areas, style }) => [areas.map(formatArea).join(','), style])).toEqual(
      plan.highlights.map(({ range, fill, fontColor, mark }) => {
        const bottom = expect.objectContaining({ style: mark.border === 'dash' ? 'Dash' : 'Dot' }) as object;
        const numberFormat = mark.numberFormat === null ? {} : { numberFormat: mark.numberFormat };
        return [range, expect.objectContaining({ fill, fontColor, bold: true, bottom, ...numberFormat }) as object];
      }),
    );
  });

  test('it prints on A4, one page wide', () => {
    const { id = '' } = excel().engine.sheets.byName('档案事业费') ?? {};
    const { margins } = plan.page;
    const setup = excel().engine.pageSetup(id);
    expect(setup).toMatchObject({
      paperSize: 'A4',
      orientation: plan.page.orientation === 'landscape' ? 'Landscape' : 'Portrait',
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: plan.page.centerHorizontally,
      printArea: plan.page.printArea,
      titleRows: '12:12',
      headersFooters: {
        state: 'FirstAndDefault',
        firstPage: { centerFooter: '' },
        defaultForAllPages: { centerFooter: '第 &P 页 共 &N 页' },
      },
    });
    expect(setup.leftMargin).toBeCloseTo((margins.left / 25.4) * 72, 1);
    expect(setup.topMargin).toBeCloseTo((margins.top / 25.4) * 72, 1);
  });
});

/** What the styles of a plan make of one cell, the last one winning. */
function lastStyle(plan: SheetPlan, row: number, column: number): Partial<CellStyle> {
  const holds = ({ range }: PlanStyle) => {
    const area = parseAddress(range)?.area;
    return (
      area &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns
    );
  };
  const style = plan.styles.filter(holds).reduce<Partial<PlanStyle>>((all, one) => ({ ...all, ...one }), {});
  const line = { style: 'Continuous', weight: 'Thin', color: '#000000' } as const;
  const names = {
    left: 'Left',
    center: 'Center',
    right: 'Right',
    top: 'Top',
    middle: 'Center',
    bottom: 'Bottom',
  } as const;
  return {
    ...(style.fontName !== undefined && { fontName: style.fontName }),
    ...(style.fontSize !== undefined && { fontSize: style.fontSize }),
    ...(style.bold !== undefined && { bold: style.bold }),
    ...(style.fontColor !== undefined && { fontColor: style.fontColor }),
    ...(style.fill !== undefined && { fill: style.fill }),
    ...(style.horizontal && { horizontal: names[style.horizontal] }),
    ...(style.vertical && { vertical: names[style.vertical] }),
    ...(style.wrap !== undefined && { wrap: style.wrap }),
    ...(style.borders && { top: line, bottom: line, left: line, right: line }),
  };
}

test('a form comes without marks where they are switched off', async () => {
  await keepHighlight(false);
  const { sheetId } = await insertForm(requestFor(contentNamed('不要标记')));
  await excel().settle();
  await keepHighlight(true);
  const marked = await insertForm(requestFor(contentNamed('要标记')));
  await excel().settle();
  const rules = await Promise.all([sheetId, marked.sheetId].map(async (id) => (await readSheet(id)).ownRules.length));
  expect(rules).toEqual([0, expect.any(Number)]);
  expect(rules[1]).toBeGreaterThan(0);
});

test('the new sheet is shown with the first input cell selected', async () => {
  const result = await insertForm(requestFor(contentNamed('第一输入')));
  expect(result).toMatchObject({ sheetName: '第一输入', range: 'A1:J25', firstInput: 'C3', notice: undefined });
  expect(excel().engine.sheets.active().id).toBe(result.sheetId);
  const { sheetId, area } = excel().engine.selection.get();
  expect([sheetId, formatArea(area).split(':')[0]]).toEqual([result.sheetId, 'C3']);
});

test('three requests insert the three examples, and the first is shown', async () => {
  const requests = await requestsOf(excel(), async () => {
    const results = await insertForms(exampleForms.map((content) => requestFor(content)));
    expect(results.map(({ sheetName }) => sheetName)).toEqual(['档案事业费 (2)', '访惠聚为民办实事', '档案信息化建设']);
  });
  expect(requests).toHaveLength(3);
  expect(excel().engine.sheets.active().name).toBe('档案事业费 (2)');
});

describe('the sheet name', () => {
  test('is the project’s, made legal', async () => {
    const { sheetName } = await insertForm(requestFor(contentNamed('2020年[基本]公共卫生/补助: 项目?*\\资金')));
    expect(sheetName).toBe('2020年 基本 公共卫生 补助 项目 资金');
    expect(sheetNames()).toContain(sheetName);
  });

  test('gets a number when it is taken, without regard to case', async () => {
    const first = await insertForm(requestFor(contentNamed('ab项目')));
    const second = await insertForm(requestFor(contentNamed('AB项目')));
    expect([first.sheetName, second.sheetName]).toEqual(['ab项目', 'AB项目 (2)']);
  });

  test('is at most 31 characters long', async () => {
    const { sheetName } = await insertForm(requestFor(contentNamed('很长的项目名称'.repeat(9))));
    expect(sheetName).toHaveLength(31);
  });
});

describe('at the selection', () => {
  const request = requestFor(contentNamed('选区'), 'selection');

  test('the form stands there, other cells stay as they are, and the sheet keeps its page setup', async () => {
    const id = newSheet(excel(), '选区甲');
    excel().user.typeText('选区甲', 'A1', '说明');
    excel().user.select('选区甲', 'C4:D5');
    const setup = excel().engine.pageSetup(id);

    const requests = await requestsOf(excel(), async () => {
      expect(await insertForm(request)).toMatchObject({ sheetId: id, range: 'C4:L28', firstInput: 'E6' });
    });

    const plan = planOf(request, 3, 2);
    const { formulas, merges } = excel().engine.snapshot('选区甲');
    expect(requests).toHaveLength(3);
    expect(covered(formulas, plan)).toEqual(plan.formulas);
    expect(merges.sort()).toEqual([...plan.merges].sort());
    expect(formulas[0]?.[0]).toBe('说明');
    expect(excel().engine.pageSetup(id)).toEqual(setup);
  });

  test('an empty sheet gets the page setup too, in a third request', async () => {
    const id = newSheet(excel(), '选区乙');
    excel().user.select('选区乙', 'A1');
    expect(await requestsOf(excel(), () => insertForm(request))).toHaveLength(3);
    expect(excel().engine.pageSetup(id).printArea).toBe('A1:J25');
  });

  test('an occupied area is refused, the first occupied cell named, nothing changed', async () => {
    newSheet(excel(), '选区丙');
    excel().user.typeText('选区丙', 'F20', '0');
    excel().user.typeText('选区丙', 'B25', '有字');
    excel().user.select('选区丙', 'A1');
    const before = excel().engine.snapshot('选区丙');
    expect(await refusal(insertForm(request))).toBe(excelMessages['zh-CN'].occupied('F20'));
    expect(excel().engine.snapshot('选区丙')).toEqual(before);
  });

  test('content just beside the area is no hindrance', async () => {
    newSheet(excel(), '选区丁');
    for (const address of ['A2', 'L2', 'B1', 'B27']) excel().user.typeText('选区丁', address, '旁边');
    excel().user.select('选区丁', 'B2');
    await insertForm(request);
    expect(['A2', 'L2', 'B1', 'B27'].map((address) => excel().engine.value('选区丁', address))).toEqual(
      Array(4).fill('旁边'),
    );
  });

  test('empty merged cells in the way are taken apart', async () => {
    const id = newSheet(excel(), '选区戊');
    const merged = parseAddress('B2:D6')?.area;
    if (merged) excel().engine.layout.merge(id, merged);
    excel().user.select('选区戊', 'A1');
    await insertForm(request);
    const plan = planOf(request);
    expect(excel().engine.snapshot('选区戊').formulas).toEqual(plan.formulas);
    expect(excel().engine.snapshot('选区戊').merges.sort()).toEqual([...plan.merges].sort());
  });

  test('a protected sheet is refused by name', async () => {
    const id = newSheet(excel(), '选区己');
    excel().user.select('选区己', 'A1');
    excel().engine.protection.protect(id, {});
    expect(await refusal(insertForm(request))).toBe(excelMessages['zh-CN'].sheetProtected('选区己'));
  });
});

describe('when Excel refuses', () => {
  test('while a cell is being edited, it is said at once that this has to be finished', async () => {
    excel().host.setCellEditing(true);
    expect(await refusal(insertForm(requestFor(contentNamed('编辑中'))))).toBe(
      excelErrorMessages['zh-CN'].InvalidOperationInCellEditMode,
    );
  });

  test('half-way through the drawing, no half-drawn sheet stays behind', async () => {
    const before = sheetNames();
    excel().host.failures.failRequest(2, 'GeneralException', 'Merge');
    expect(await refusal(insertForm(requestFor(contentNamed('半张'))))).toBe(
      `${excelErrorMessages['zh-CN'].GeneralException}${changeMessages['zh-CN'].none}`,
    );
    expect(sheetNames()).toEqual(before);
  });

  test('before anything was drawn, the first failure is the one said', async () => {
    const before = sheetNames();
    excel().host.failures.refuseRequest(2, 'requestPayloadSizeLimitExceeded');
    expect(await refusal(insertForm(requestFor(contentNamed('太大'))))).toBe(
      `${excelErrorMessages['zh-CN'].RequestPayloadSizeLimitExceeded}${changeMessages['zh-CN'].none}`,
    );
    expect(sheetNames()).toEqual(before);
  });

  test('the page setup, the form stays and the user learns what to set by hand', async () => {
    excel().host.failures.failRequest(3, 'InvalidOperation');
    const result = await insertForm(requestFor(contentNamed('无打印机')));
    expect(result.notice?.('zh-CN')).toBe(excelMessages['zh-CN'].pageSetupFailed());
    expect(excel().engine.value('无打印机', 'C3')).toBe('无打印机');
  });
});

test('undo after a weight was changed brings back the weight and leaves the form', async () => {
  await insertForm(requestFor(contentNamed('撤销')));
  await excel().settle();
  const before = excel().engine.snapshot('撤销').formulas;
  excel().user.typeText('撤销', 'G22', '25');
  expect(excel().engine.value('撤销', 'G22')).toBe(25);
  excel().user.undo();
  expect(excel().engine.snapshot('撤销').formulas).toEqual(before);
});

test('an unknown scheme is a programming mistake, told apart from what users do', async () => {
  const request = { ...requestFor(contentNamed('无方案')), schemeId: 'nowhere-1999' };
  await expect(insertForm(request)).rejects.toThrow(/nowhere-1999/);
});
