/** By what a row of a form is known wherever it stands. */
export interface RowIdentity {
  /** Of which form, where a sheet has several: its project. */
  readonly project: string;
  /** 三级指标. */
  readonly name: string;
  /** 年度指标值. */
  readonly target: string;
}

/**
 * Where each of the rows stands among those of a later reading; null for one that is not there or cannot be told from others. A row
 * is followed by its name and target, wherever it has moved; one that was renamed, or has doubles, by its neighbours, as long
 * as there are as many rows between them as before.
 */
export function followRows(before: readonly RowIdentity[], after: readonly RowIdentity[]): readonly (number | null)[] {
  const places = placesOf(after);
  const known = placesOf(before);
  const sure = before.map((row) => {
    const [place, ...others] = places.get(keyOf(row)) ?? [];
    const isAlone = others.length === 0 && known.get(keyOf(row))?.length === 1;
    return place !== undefined && isAlone && !isBlank(row) ? place : null;
  });
  const taken = new Set(sure);
  return before.map((row, index) => {
    if (sure[index] !== null) return sure[index] ?? null;
    const place = betweenNeighbours(sure, index, after.length);
    const found = place === null ? undefined : after[place];
    if (!found || taken.has(place)) return null;
    // It was not renamed where rows are still called so.
    const isThere = !isBlank(row) && places.has(keyOf(row));
    return (isThere ? keyOf(found) === keyOf(row) : isRelated(row, found)) ? place : null;
  });
}

/** The place as far from the nearest rows that are known as it was; null where rows were put in or taken out between them. */
function betweenNeighbours(sure: readonly (number | null)[], index: number, length: number): number | null {
  const above = sure.slice(0, index).reduce<number>((last, place, at) => (place === null ? last : at), -1);
  const below = sure.findIndex((place, at) => at > index && place !== null);
  const [top, bottom] = [sure[above] ?? -1, sure[below] ?? length];
  const rows = (below < 0 ? sure.length : below) - above;
  return bottom - top === rows ? top + (index - above) : null;
}

function placesOf(rows: readonly RowIdentity[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  rows.forEach((row, index) => places.set(keyOf(row), [...(places.get(keyOf(row)) ?? []), index]));
  return places;
}

function keyOf({ project, name, target }: RowIdentity): string {
  return JSON.stringify([project, name, target]);
}

function isBlank({ name, target }: RowIdentity): boolean {
  return name === '' && target === '';
}

/** Somebody changes one cell of a row at a time; a row of which nothing is left is another one. */
function isRelated(row: RowIdentity, other: RowIdentity): boolean {
  const isFilledIn = row.name === '' || row.target !== '';
  return row.name === other.name || (isFilledIn && row.target === other.target);
}
