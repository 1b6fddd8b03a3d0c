import type { ICellData, IFormulaDataItem, IObjectMatrixPrimitiveType, Nullable } from './univer';

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
export function formulasOf(
  cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
): IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>> {
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

function isFormula(text: string): boolean {
  return text.length > 1 && text.startsWith('=');
}
