import type { HeadingWords } from './headingWords';

/** A heading and what its column holds; null where the heading means nothing to us. */
interface MeantCell<Field> {
  readonly field: Field | null;
}

/**
 * Columns a block cannot do without, where no heading names them: the headings that mean nothing are taken for them, from left to right
 * in the order they usually stand in. Where there is no such heading, or nothing shows what kind of table it is, the cells are given back as they are.
 */
export function withAssumed<Field extends string, Cell extends MeantCell<Field>>(
  cells: readonly Cell[],
  { assumed }: HeadingWords<Field>,
  isNamed: (cell: Cell) => boolean,
): readonly Cell[] {
  if (!assumed) return cells;
  const place = (fields: readonly Field[]): number[] =>
    cells.flatMap(({ field }, index) => (field !== null && fields.includes(field) ? [index] : []));
  if (assumed.beside && place(assumed.beside).length === 0) return cells;
  return assumed.inOrder.reduce<readonly Cell[]>((given, field, position) => {
    if (given.some((cell) => cell.field === field)) return given;
    const after = Math.max(-1, ...place([...assumed.after, ...assumed.inOrder.slice(0, position)]));
    const before = Math.min(cells.length, ...place(assumed.inOrder.slice(position + 1)));
    const free = given.findIndex(
      (cell, index) => index > after && index < before && cell.field === null && isNamed(cell),
    );
    return given.map((cell, index) => (index === free ? { ...cell, field } : cell));
  }, cells);
}
