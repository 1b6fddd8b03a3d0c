import { loadOfficeClient } from '../../../preview/node/officeWindow';
import { WorkbookEngine } from '../../../preview/engine/workbookEngine';
import { attachDesktopContainer } from '../../../preview/host/desktopContainer';
import { ExcelHost } from '../../../preview/host/excelHost';
import { startExcel } from '../../../preview/node/startExcel';

test('a second Excel starts afresh after the first has ended', async () => {
  const first = await startExcel();
  first.user.typeText('Sheet1', 'A1', '1');
  first.dispose();
  expect('Excel' in globalThis).toBe(false);
  const second = await startExcel();
  expect(second.engine.value('Sheet1', 'A1')).toBe('');
  expect(second.host.roundTrips).toBe(0);
  second.dispose();
});

test('starting costs the client two requests of its own and leaves nothing unsupported', async () => {
  const excel = await startExcel();
  expect(excel.host.log.map(({ housekeeping }) => housekeeping)).toEqual([true, true]);
  expect([...excel.host.unsupportedMembers]).toEqual([]);
  expect(excel.container.unknownCalls).toEqual([]);
  excel.dispose();
});

test('calls of functions wait for the add-in’s page, and for the next one when it goes', async () => {
  const engine = WorkbookEngine.create();
  const host = new ExcelHost(engine);
  host.customFunctions.register('ZPB', [{ id: 'TWICE', name: 'TWICE', parameters: [{ name: 'a', type: 'number' }] }]);
  const loadAddin = async () => {
    const containers: ReturnType<typeof attachDesktopContainer>[] = [];
    const unload = loadOfficeClient((win) => containers.push(attachDesktopContainer(win, host)));
    CustomFunctions.associate('TWICE', (a: number) => 2 * a);
    await Office.onReady();
    return () => {
      containers.forEach((container) => container.detach());
      unload();
    };
  };
  engine.typeText('Sheet1', 'A1', '=ZPB.TWICE(4)');
  await engine.calculation.finished();
  expect(engine.value('Sheet1', 'A1')).toBe('#BUSY!');
  const leaveAtOnce = await loadAddin();
  leaveAtOnce();
  expect(engine.value('Sheet1', 'A1')).toBe('#BUSY!');
  const leave = await loadAddin();
  await engine.settle();
  expect(engine.value('Sheet1', 'A1')).toBe(8);
  engine.dispose();
  leave();
});

test('what locked cells forbid a person to do is not done', async () => {
  const engine = WorkbookEngine.create();
  const { sheet, area } = engine.locate('Sheet1', 'A1');
  engine.typeText('Sheet1', 'A1', '1');
  engine.selection.set({ sheetId: sheet.id, area });
  engine.protection.protect(sheet.id, {});
  const clear = { id: 'sheet.command.clear-selection-content' };
  await engine.context.commands.executeCommand(clear.id);
  expect(engine.value('Sheet1', 'A1')).toBe(1);
  engine.protection.unprotect(sheet.id);
  await engine.context.commands.executeCommand(clear.id);
  expect(engine.value('Sheet1', 'A1')).toBe('');
  engine.dispose();
});
