import type { ICellData, IFormulaDataItem, IObjectMatrixPrimitiveType, Nullable } from './univer';

type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** A cell of a formula that others share, or that shares another's; `si` is the same for all of them. */
interface SharedFormula {
  readonly si: string;
  readonly f: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The formulas of a sheet as Univer's FormulaDataModel has them, which asks every cell much: a formula of its own is { f }, the
 * first of a shared one { f, si }, another { f, si, x, y } with its distance from the first.
 */
export function formulasOf(cells: CellMatrix): IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>> {
  const formulas: IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>> = {};
  const firsts = new Map<string, SharedFormula>();
  const others: SharedFormula[] = [];
  const set = (row: number, column: number, item: IFormulaDataItem) => ((formulas[row] ??= {})[column] = item);
  for (const row in cells) {
    const line = cells[row] ?? {};
    for (const column in line) {
      const { f, si } = line[column] ?? {};
      if (!f && !si) continue;
      const place = { si: si ?? '', f: f ?? '', row: Number(row), column: Number(column) };
      if (!isFormula(place.f)) others.push(place);
      else if (place.si) {
        firsts.set(place.si, place);
        set(place.row, place.column, { f: place.f, si: place.si });
      } else set(place.row, place.column, { f: place.f });
    }
  }
  for (const { si, row, column } of others) {
    const first = firsts.get(si);
    if (first) set(row, column, { f: first.f, si, x: column - first.column, y: row - first.row });
  }
  return formulas;
}

/**
 * What FormulaDataModel makes of cells that were just written to a sheet with these cells: a formula is { f }, a value over one null.
 * Null where one of them shares a formula: what that means for others can only be told from all of the sheet.
 */
export function formulasWritten(
  written: CellMatrix,
  cells: CellMatrix,
): IObjectMatrixPrimitiveType<IFormulaDataItem | null> | null {
  const formulas: IObjectMatrixPrimitiveType<IFormulaDataItem | null> = {};
  for (const row in written) {
    const line = written[row] ?? {};
    for (const column in line) {
      const cell = line[column];
      const there = cells[row]?.[column];
      if (cell?.si || there?.si) return null;
      if (isFormula(cell?.f ?? '')) (formulas[row] ??= {})[column] = { f: cell?.f ?? '' };
      else if (isFormula(there?.f ?? '')) (formulas[row] ??= {})[column] = null;
    }
  }
  return formulas;
}

function isFormula(text: string): boolean {
  return text.length > 1 && text.startsWith('=');
}
