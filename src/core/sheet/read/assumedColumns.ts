/** A column no heading names, and how it is known. */
export interface AssumedColumn<Field extends string> {
  readonly field: Field;
  /** It stands right of all of these, */
  readonly after: readonly Field[];
  /** left of all of these, */
  readonly before: readonly Field[];
  /** and only where one of these shows what kind of table it is; null: that is known. */
  readonly beside: readonly Field[] | null;
  /** Whether of several the last one is it: amounts stand from the budget to what was spent. */
  readonly isLast?: true;
  /** Whether the texts below, empty ones left out, may be its own; `textsOf` gives those of another column. */
  readonly holds: (texts: readonly string[], textsOf: (field: Field) => readonly string[]) => boolean;
}

/** A heading and what its column holds; null where the heading means nothing to us, or there is none. */
interface MeantCell<Field> {
  readonly column: number;
  readonly field: Field | null;
}

/**
 * Columns a block cannot do without, where no heading names them: the headings that mean nothing are taken for them, by their place and
 * by what stands below. Where nothing shows what kind of table it is, the cells are given back as they are.
 */
export function withAssumed<Field extends string, Cell extends MeantCell<Field>>(
  cells: readonly Cell[],
  assumed: readonly AssumedColumn<Field>[],
  textsBelow: (column: number) => readonly string[],
): readonly Cell[] {
  return assumed.reduce<readonly Cell[]>((given, { field, after, before, beside, isLast, holds }) => {
    const place = (fields: readonly Field[]): number[] =>
      given.flatMap((cell, index) => (cell.field !== null && fields.includes(cell.field) ? [index] : []));
    if (place([field]).length > 0 || (beside && place(beside).length === 0)) return given;
    const textsOf = (other: Field): readonly string[] =>
      given.flatMap((cell) => (cell.field === other ? textsBelow(cell.column) : []));
    const left = Math.max(-1, ...place(after));
    const right = Math.min(given.length, ...place(before));
    const free = given.flatMap((cell, index) => {
      const isFree = index > left && index < right && cell.field === null;
      return isFree && holds(textsBelow(cell.column), textsOf) ? [index] : [];
    });
    const found = isLast ? free.at(-1) : free[0];
    return given.map((cell, index) => (index === found ? { ...cell, field } : cell));
  }, cells);
}
