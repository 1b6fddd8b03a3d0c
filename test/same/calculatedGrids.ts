import type { WorkbookEngine } from '../../preview/engine/workbookEngine';
import type { CellValue } from '../../src/core/cell/cell';
import type { Grid } from '../../src/core/sheet/grid';
import type { SheetCell, TypedPlan } from './typedPlan';

/** Has a spreadsheet calculate forms, each on a sheet of its own, and reads what they show. `settle` waits until it has. */
export async function calculatedGrids(
  engine: WorkbookEngine,
  plans: readonly TypedPlan[],
  settle: () => Promise<void>,
): Promise<Grid[]> {
  const sheets = plans.map(({ cells }) => {
    const { id } = engine.sheets.add(engine.sheets.unusedName());
    engine.cells.write(id, cells.map(written));
    return id;
  });
  await settle();
  return plans.map((plan, index) =>
    gridOf(plan, ({ row, column }) => engine.cells.value(sheets[index] ?? '', row, column)),
  );
}

/** The grid of a plan with what its cells show. */
export function gridOf(plan: TypedPlan, shown: (cell: SheetCell) => CellValue): Grid {
  const matrix = <Item>(of: (cell: SheetCell) => Item): Item[][] =>
    Array.from({ length: plan.rows }, (_, row) => plan.cells.filter((cell) => cell.row === row).map(of));
  return {
    row: 0,
    column: 0,
    values: matrix(shown),
    formulas: matrix(({ content }) => content),
    numberFormats: matrix(({ numberFormat }) => numberFormat),
  };
}

/** Whether a cell holds a formula. */
export function isFormula({ content }: SheetCell): boolean {
  return typeof content === 'string' && content.startsWith('=');
}

function written(cell: SheetCell) {
  const { row, column, content, numberFormat } = cell;
  const held = isFormula(cell) ? { formula: String(content) } : { value: content };
  return { row, column, ...held, style: { numberFormat } };
}
