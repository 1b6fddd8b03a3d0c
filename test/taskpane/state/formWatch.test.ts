import { textIn } from '../../../src/core/form/cellState';
import { describeError } from '../../../src/excel/userError';
import { insertForm } from '../../../src/excel/insertForm';
import type { PaneAction, ReadSheet } from '../../../src/taskpane/state/paneState';
import type { FormWatch } from '../../../src/taskpane/state/formWatch';
import { startFormWatch } from '../../../src/taskpane/state/formWatch';
import { contentNamed, requestFor } from '../../excel/support/forms';
import { newSheet, useExcel } from '../../excel/support/testExcel';

const excel = useExcel();

/** A watch with everything it tells the pane, ended when `body` is done. */
async function watching(body: (told: Told, watch: FormWatch) => Promise<void>): Promise<void> {
  const told = new Told();
  const watch = startFormWatch(
    (action) => told.hear(action),
    () => undefined,
  );
  try {
    await told.quiet();
    told.actions.length = 0;
    await body(told, watch);
  } finally {
    watch.stop();
    await excel().settle();
  }
}

/** What the watch has told, in order. */
class Told {
  readonly actions: PaneAction[] = [];

  hear(action: PaneAction): void {
    this.actions.push(action);
  }

  /** The readings told. */
  get readings(): ReadSheet[] {
    return this.actions.flatMap((action) => (action.type === 'sheetRead' ? action.sheet : []));
  }

  get failures(): string[] {
    return this.actions.flatMap((action) =>
      action.type === 'readFailed' ? describeError(action.thrown)('zh-CN') : [],
    );
  }

  /** Waits until nothing is told for longer than the watch waits after an edit. */
  async quiet(): Promise<void> {
    let known = -1;
    do {
      known = this.actions.length;
      await excel().settle();
      await new Promise((resolve) => setTimeout(resolve, 450));
    } while (known !== this.actions.length);
  }
}

test('a block pasted over formulas of a form is told with the next reading, and no longer once it was undone', async () => {
  await formOn('粘贴');
  await watching(async (told) => {
    const { name } = excel().engine.sheets.active();
    excel().user.paste(name, 'H13', '1\n2\n3');
    await told.quiet();
    expect(told.readings.at(-1)?.paste?.damage).toMatchObject({ formulas: 3, rows: 0 });
    excel().user.undo();
    await told.quiet();
    expect(told.readings.at(-1)?.paste).toBeNull();
  });
});

async function formOn(project: string): Promise<string> {
  const { sheetId } = await insertForm(requestFor(contentNamed(project)));
  await excel().settle();
  return sheetId;
}

test('many edits in a row are read once, and only the sheet looked at', async () => {
  newSheet(excel(), '别处');
  await formOn('连续修改');
  await watching(async (told) => {
    excel().host.clearLog();
    for (let row = 30; row < 60; row += 1) excel().user.typeText('连续修改', `A${row}`, String(row));
    excel().user.typeText('别处', 'A1', '1');
    await told.quiet();
    expect(told.readings).toHaveLength(1);
    expect(told.readings[0]?.reading.sheetName).toBe('连续修改');
    expect(excel().host.log.filter(({ housekeeping }) => !housekeeping)).toHaveLength(1);
  });
});

test('edits on other sheets are not read', async () => {
  newSheet(excel(), '旁边');
  await formOn('正在看');
  await watching(async (told) => {
    excel().user.typeText('旁边', 'A1', '1');
    await told.quiet();
    expect(told.readings).toEqual([]);
  });
});

test('a renamed sheet is shown under its new name', async () => {
  const sheetId = await formOn('旧名');
  await watching(async (told) => {
    excel().engine.sheets.rename(sheetId, '新名');
    await told.quiet();
    expect(told.readings.at(-1)?.reading.sheetName).toBe('新名');
  });
});

test('when the sheet is deleted the pane shows the one that comes up', async () => {
  await formOn('留下');
  const sheetId = await formOn('删掉');
  await watching(async (told) => {
    excel().engine.sheets.remove(sheetId);
    await told.quiet();
    expect(told.failures).toEqual([]);
    const shown = told.readings.at(-1)?.reading;
    expect(shown?.sheetId).not.toBe(sheetId);
    expect(shown?.sheetName).toBe(excel().engine.sheets.active().name);
  });
});

test('while a cell is being edited the reading waits, and comes when the edit has ended', async () => {
  await formOn('正在输入');
  await watching(async (told) => {
    excel().user.typeText('正在输入', 'C3', '输入中');
    excel().host.setCellEditing(true);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(told.actions.filter(({ type }) => type !== 'cellSelected')).toEqual([]);
    excel().host.setCellEditing(false);
    await told.quiet();
    expect(told.failures).toEqual([]);
    expect(textIn(told.readings.at(-1)?.forms[0]?.project ?? null)).toBe('输入中');
  });
});

test('a reading asked for while a cell is being edited fails with a sentence that says what to do', async () => {
  await formOn('编辑中点检查');
  await watching(async (_told, watch) => {
    excel().host.setCellEditing(true);
    await expect(watch.readNow()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    excel().host.setCellEditing(false);
  });
});

test('a reading Excel refuses is said in words, and the next edit is read as if nothing had been', async () => {
  await formOn('读取失败');
  await watching(async (told) => {
    excel().host.failures.failRequest(1, 'GeneralException');
    excel().user.typeText('读取失败', 'C3', '第一次');
    await told.quiet();
    expect(told.failures).toEqual([expect.stringContaining('Excel 内部出错')]);
    excel().user.typeText('读取失败', 'C3', '第二次');
    await told.quiet();
    expect(textIn(told.readings.at(-1)?.forms[0]?.project ?? null)).toBe('第二次');
  });
});

test('out of sight nothing is read; back in sight the sheet is read once', async () => {
  await formOn('看不见');
  await watching(async (told, watch) => {
    watch.pause(true);
    excel().user.typeText('看不见', 'C3', '改了');
    await told.quiet();
    expect(told.readings).toEqual([]);
    watch.pause(false);
    await told.quiet();
    expect(told.readings).toHaveLength(1);
    expect(textIn(told.readings[0]?.forms[0]?.project ?? null)).toBe('改了');
  });
});

test('a slow Excel never shows an older state after a newer one', async () => {
  await formOn('很慢');
  await watching(async (told) => {
    excel().host.failures.delayMs = 700;
    try {
      excel().user.typeText('很慢', 'C3', '先');
      await new Promise((resolve) => setTimeout(resolve, 500));
      excel().user.typeText('很慢', 'C3', '后');
      await told.quiet();
    } finally {
      excel().host.failures.delayMs = 0;
    }
    const projects = told.readings.map(({ forms }) => textIn(forms[0]?.project ?? null));
    expect(projects.at(-1)).toBe('后');
    expect(projects.lastIndexOf('先')).toBeLessThan(projects.indexOf('后'));
  });
});

test('a protected sheet is read, and known to be protected', async () => {
  const sheetId = await formOn('受保护');
  await watching(async (told, watch) => {
    excel().engine.protection.protect(sheetId, {});
    await watch.readNow();
    expect(told.readings.at(-1)?.reading.isProtected).toBe(true);
    expect(told.readings.at(-1)?.forms).toHaveLength(1);
  });
});
