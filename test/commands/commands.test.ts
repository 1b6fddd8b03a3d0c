import { formatArea } from '../../preview/engine/address';
import { evaluatedYear } from '../../src/core/sheet/evaluatedYear';
import { formChoices } from '../../src/core/sheet/formChoices';
import { keepFormChoices } from '../../src/excel/userSettings';
import { commandStatus } from '../../src/commands/commandStatus';
import { insertPracticeForm } from '../../src/commands/insertPracticeForm';
import { registerCommands, runShortcut } from '../../src/commands/registerCommands';
import { checkForm } from '../../src/core/check/checkForm';
import { actionableFindings } from '../../src/core/check/actionableFindings';
import { practiceForm } from '../../src/core/form/examples';
import { excelErrorMessages, excelMessages } from '../../src/wording/excel';
import { guideMessages } from '../../src/wording/guide';
import { defaultScheme } from '../../src/core/scheme/schemes';
import { SIGNATURE_LINE } from '../../src/core/sheet/plan/signatureLine';
import { readForms } from '../../src/core/sheet/readForms';
import { readActiveSheet } from '../../src/excel/readSheet';
import { answerFunctions, withFunctions } from '../excel/support/liveScores';
import { newSheet, requestsOf, shownFill, useExcel } from '../excel/support/testExcel';
import { until } from '../support/until';

const excel = useExcel(withFunctions);

beforeAll(() => {
  answerFunctions();
  registerCommands();
});

beforeEach(() => {
  commandStatus.dismiss();
  excel().host.pane.show(false);
});

/** Presses the ribbon button; comes back once the command has told Excel that it has ended. */
async function press(name: string): Promise<void> {
  await excel().container.runCommand(name);
  await excel().settle();
}

const activeForms = async () => {
  const { grid } = await readActiveSheet();
  return grid ? readForms(grid).forms : [];
};

/** What the pane is given to say, in Chinese; null when there is nothing. */
function said(): { readonly kind: string; readonly text: string } | null {
  const status = commandStatus.read();
  return status && { ...status, text: status.text('zh-CN') };
}

describe('插入自评表', () => {
  afterEach(() => keepFormChoices(formChoices(null)));

  test('puts the form on a sheet that was inserted last from the pane, with its department and its rows', async () => {
    const { rows, ...choices } = formChoices(null);
    const names = { department: '县档案局', implementer: '县档案馆' };
    const kept = { ...choices, ...names, templateId: 'national-2021-cost', hasSignatureLine: true };
    keepFormChoices({ ...kept, rows: { ...rows, 数量指标: 4 } });
    await press('insertForm');
    const [form] = await activeForms();
    expect([form?.layout, form?.department?.value, form?.implementer?.value]).toEqual([
      'national-2021-cost',
      '县档案局',
      '县档案馆',
    ]);
    expect(form?.indicators.filter(({ subcategory }) => subcategory?.value === '数量指标')).toHaveLength(4);
    expect(form?.signature).toBe(SIGNATURE_LINE);
  });

  test('puts this year’s blank form on a new sheet, and the pane says where', async () => {
    await press('insertForm');
    const { name } = excel().engine.sheets.active();
    expect(said()).toEqual({ kind: 'done', text: excelMessages['zh-CN'].inserted(name) });
    const [form] = await activeForms();
    expect(form?.year).toBe(evaluatedYear(new Date()));
    expect(form?.indicators.map(({ score }) => score?.value)).not.toContain('#N/A');
    expect(excel().host.pane.visible).toBe(true);
  });

  test('works again and again, each time on a sheet of its own', async () => {
    const before = excel().engine.sheets.list().length;
    await press('insertForm');
    await press('insertForm');
    expect(excel().engine.sheets.list()).toHaveLength(before + 2);
    expect(commandStatus.read()?.kind).toBe('done');
  });

  test('a form that cannot be printed by itself is there all the same, and the pane says what to set', async () => {
    excel().host.failures.failRequest(3, 'InvalidOperation');
    await press('insertForm');
    expect(said()).toEqual({ kind: 'done', text: excelMessages['zh-CN'].pageSetupFailed() });
  });

  test('while a cell is being edited the command ends and the pane says what to do', async () => {
    excel().host.setCellEditing(true);
    const pressed = excel().container.runCommand('insertForm');
    await until(() => commandStatus.read() !== null, 'what the command says');
    excel().host.setCellEditing(false);
    await pressed;
    expect(said()).toEqual({
      kind: 'failed',
      text: excelErrorMessages['zh-CN'].InvalidOperationInCellEditMode,
    });
  });
});

describe('示例', () => {
  test('three filled forms come on three new sheets', async () => {
    const before = excel().engine.sheets.list().length;
    await press('insertExamples');
    expect(excel().engine.sheets.list()).toHaveLength(before + 3);
    expect(said()).toEqual({ kind: 'done', text: excelMessages['zh-CN'].insertedExamples(3) });
  });
});

describe('一张示例', () => {
  test('comes on one new sheet, with as many reasons missing as the pane says', async () => {
    const before = excel().engine.sheets.list().length;
    const said = await insertPracticeForm();
    await excel().settle();
    expect(excel().engine.sheets.list()).toHaveLength(before + 1);
    expect(said('zh-CN')).toBe(
      guideMessages['zh-CN'].inserted(excel().engine.sheets.active().name, practiceForm.missingReasons),
    );
    const [form] = await activeForms();
    const codes = form ? actionableFindings(checkForm(form, defaultScheme)).map(({ code }) => code) : [];
    expect(codes).toEqual(Array.from({ length: practiceForm.missingReasons }, () => 'reason.missing'));
  });
});

describe('检查', () => {
  test('of an empty form counts what is to be filled in, which is no success, and names its page', async () => {
    await press('insertForm');
    await press('checkForm');
    expect(said()).toMatchObject({ kind: 'open', page: 'check' });
    expect(said()?.text).toMatch(/检查完毕：.*还有 \d+ 格要填/);
  });

  test('says how much there is to put right, marks it, and opens the pane, in three requests', async () => {
    await press('insertExamples');
    const requests = await requestsOf(excel(), () => excel().container.runCommand('checkForm'));
    const onSheets = requests.filter(({ request }) =>
      Object.values(request.ObjectPaths).some(({ Name }) => Name === 'Worksheets'),
    );
    expect(onSheets.length).toBeLessThanOrEqual(3);
    expect(said()?.text).toMatch(/^“档案事业费.*”检查完毕：待说明 3 处。/);
    const [form] = await activeForms();
    const explanation = form?.indicators[9]?.explanation?.address ?? '';
    expect(await shownFill(excel(), excel().engine.sheets.active().name, explanation)).toBe('#FFE699');
    expect(excel().host.pane.visible).toBe(true);
  });

  test('a protected sheet is checked without being marked, and the pane says so', async () => {
    await press('insertExamples');
    const { id, name } = excel().engine.sheets.active();
    const rules = excel().engine.conditionalFormats.list(id);
    excel().engine.protection.protect(id, {});
    await press('checkForm');
    expect(said()?.text).toContain('工作表受保护，没有标出颜色');
    expect(said()?.text).toContain(name);
    expect(excel().engine.conditionalFormats.list(id)).toEqual(rules);
  });

  test('a sheet without a form is said to have none', async () => {
    newSheet(excel(), '别的表');
    excel().user.typeText('别的表', 'A1', '预算表');
    await press('checkForm');
    expect(said()).toEqual({ kind: 'failed', text: excelMessages['zh-CN'].noForm('别的表') });
  });

  test('an empty sheet too', async () => {
    newSheet(excel(), '什么都没有');
    await press('checkForm');
    expect(said()).toEqual({ kind: 'failed', text: excelMessages['zh-CN'].noForm('什么都没有') });
  });
});

describe('到下一处', () => {
  const selected = () => formatArea(excel().engine.selection.get().area).split(':')[0] ?? '';

  test('goes from place to place in the order of the sheet, round again, and says which of how many it is', async () => {
    await press('insertExamples');
    const [form] = await activeForms();
    const missing = form?.indicators.filter(({ explanation }) => explanation?.value === '').slice(-3) ?? [];
    const { name } = excel().engine.sheets.active();
    excel().user.select(name, 'A1');
    const seen: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await press('goToNextFinding');
      seen.push(selected());
      expect(said()).toMatchObject({ kind: 'open', page: 'check' });
      expect(said()?.text).toMatch(new RegExp(`^第 ${(step % 3) + 1} 处，共 3 处（${selected()}）：`));
    }
    expect(seen.slice(0, 3)).toEqual([...seen.slice(0, 3)].sort());
    expect(seen[3]).toBe(seen[0]);
    expect(missing).toHaveLength(3);
  });

  test('changes nothing on the sheet', async () => {
    await press('insertExamples');
    const { id } = excel().engine.sheets.active();
    const rules = excel().engine.conditionalFormats.list(id);
    await press('goToNextFinding');
    expect(excel().engine.conditionalFormats.list(id)).toEqual(rules);
  });

  test('of an empty form goes to what is to be filled in', async () => {
    await press('insertForm');
    excel().user.select(excel().engine.sheets.active().name, 'A1');
    await press('goToNextFinding');
    expect(said()?.text).toMatch(/还没有填。已填的没有发现问题，还有 \d+ 格要填。$/);
    expect(said()?.text.startsWith(`${selected()} `)).toBe(true);
  });

  test('says of a place in a hidden row that it is not seen', async () => {
    await press('insertExamples');
    const { id, name } = excel().engine.sheets.active();
    excel().user.select(name, 'A1');
    await press('goToNextFinding');
    const { row } = excel().engine.selection.get().area;
    excel().engine.layout.setRowHeight(id, { row, column: 0, rows: 1, columns: 1 }, 0);
    excel().user.select(name, 'A1');
    await press('goToNextFinding');
    expect(said()?.text).toContain('在隐藏的行里');
  });

  test('a sheet without a form is said to have none', async () => {
    newSheet(excel(), '没有表');
    await press('goToNextFinding');
    expect(said()).toEqual({ kind: 'failed', text: excelMessages['zh-CN'].noForm('没有表') });
  });

  test('pressed in the pane while Excel carries it out too, it is done once', async () => {
    await press('insertExamples');
    excel().user.select(excel().engine.sheets.active().name, 'A1');
    const ended = excel().container.runCommand('goToNextFinding');
    await Promise.all([ended, runShortcut('goToNextFinding')]);
    expect(said()?.text).toMatch(/^第 1 处/);
  });

  test('the pane is opened by its combination, and nothing is said', async () => {
    await press('openPane');
    expect(excel().host.pane.visible).toBe(true);
    expect(said()).toBeNull();
  });
});

test('a pane that cannot be opened changes nothing in what was said, and the command ends', async () => {
  excel().host.failures.failRequest(2, 'GeneralException');
  newSheet(excel(), '无窗格');
  await press('checkForm');
  expect(excel().host.pane.visible).toBe(false);
  expect(said()?.text).toBe(excelMessages['zh-CN'].noForm('无窗格'));
});
