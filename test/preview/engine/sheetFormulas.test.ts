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

describe('what becomes of formulas when cells are written', () => {
  type Written = Record<number, Record<number, ICellData | null>>;

  /** What Univer's own model makes of the cells that are there and of those just written, and what ours does. */
  function bothAfter(there: Written, written: Written) {
    const { context } = engine;
    const { id } = engine.sheets.active();
    const write = (cellValue: Written) =>
      context.commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...context.target(id), cellValue });
    write(there);
    write(written);
    const model = context.injector.get(FormulaDataModel);
    const theirs = FormulaDataModel.prototype.updateFormulaData.call(model, context.unitId, id, written);
    return { theirs, ours: model.updateFormulaData(context.unitId, id, written) };
  }

  const there: Written = { 0: { 0: { f: '=B1' }, 1: { v: 5 } }, 4: { 2: { f: '=A1+1' } } };

  test('formulas of their own: those that were written, and nothing of a text or number written over one', () => {
    const { theirs, ours } = bothAfter(there, {
      0: { 0: { v: 3, f: null }, 1: { f: '=C1' }, 2: { f: '=' } },
      2: {},
      5: { 0: null },
    });
    expect(ours).toEqual({ 0: { 1: { f: '=C1' } } });
    expect(ours).toEqual(theirs);
  });

  test.each<[string, ICellData | null]>([
    ['a value', { v: 3 }],
    ['a value and no formula', { v: 3, f: null }],
    ['an empty formula', { f: '' }],
    ['a kind alone', { t: 1 }],
    ['a text of several parts', { p: { id: 'p', body: { dataStream: 'text\r\n' }, documentStyle: {} } }],
    ['the same formula', { f: '=B1' }],
    ['nothing', {}],
    ['no cell', null],
  ])('%s over a formula', (_, cell) => {
    const { theirs, ours } = bothAfter(there, { 0: { 0: cell } });
    expect(ours).toEqual(theirs);
  });

  const shared: Written = { 0: { 0: { f: '=B1', si: 's' } }, 1: { 0: { si: 's' } } };
  test.each<[string, Written, Written]>([
    ['is shared and loses its first cell to a value', shared, { 0: { 0: { v: 1 } } }],
    ['is shared and loses its first cell to a formula', shared, { 0: { 0: { f: '=D1' } } }],
    ['was shared before', { 0: { 0: { f: '=B1', si: 's' } }, 1: { 0: { si: 's' } } }, { 0: { 1: { v: 1 } } }],
    [
      'is shared by what is written',
      { 0: { 0: { f: '=B1' } } },
      { 1: { 0: { f: '=B2', si: 's' } }, 2: { 0: { si: 's' } } },
    ],
    [
      'is written anew for all that share it',
      { 0: { 0: { f: '=B1', si: 's' } }, 1: { 0: { si: 's' } } },
      { 0: { 0: { f: '=C1', si: 's' } } },
    ],
  ])('a formula that %s', (_, there, written) => {
    const { theirs, ours } = bothAfter(there, written);
    expect(ours).toEqual(theirs);
  });
});
