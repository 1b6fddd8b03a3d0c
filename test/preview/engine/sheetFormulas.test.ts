import { FormulaDataModel, SetRangeValuesMutation } from '../../../preview/engine/univer';
import type { ICellData } from '../../../preview/engine/univer';
import { formulasOf } from '../../../preview/engine/sheetFormulas';
import { WorkbookEngine } from '../../../preview/engine/workbookEngine';

let engine: WorkbookEngine;
beforeEach(() => {
  engine = WorkbookEngine.create();
});
afterEach(() => engine.dispose());

/** What Univer itself answers, and what we answer, for a sheet with these cells. */
function bothFor(cellValue: Record<number, Record<number, ICellData>>) {
  const { context } = engine;
  const { id } = engine.sheets.active();
  context.commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...context.target(id), cellValue });
  return {
    theirs: context.injector.get(FormulaDataModel).getSheetFormulaData(context.unitId, id),
    ours: formulasOf(context.sheet(id).getCellMatrix().getMatrix()),
  };
}

test('a formula of its own, the first of a shared one and those that share it are what Univer makes of them', () => {
  const { theirs, ours } = bothFor({
    1: { 1: { v: 5 }, 2: { f: '=B2*2' }, 4: { v: '=text', t: 1 } },
    3: { 0: { f: '=A1+1', si: 'shared' }, 1: { si: 'shared' } },
    7: { 2: { si: 'shared' }, 3: { si: 'alone' }, 5: { f: '=' } },
  });
  expect(ours).toEqual({
    1: { 2: { f: '=B2*2' } },
    3: { 0: { f: '=A1+1', si: 'shared' }, 1: { f: '=A1+1', si: 'shared', x: 1, y: 0 } },
    7: { 2: { f: '=A1+1', si: 'shared', x: 2, y: 4 } },
  });
  expect(ours).toEqual(theirs);
});

test('a sheet without formulas has none', () => {
  const { theirs, ours } = bothFor({ 2: { 2: { v: 'text' } } });
  expect(ours).toEqual({});
  expect(theirs).toEqual({});
});
