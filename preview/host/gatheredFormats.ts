import type { Area } from '../engine/address';
import { sameArea } from '../engine/address';
import type { CellChange, Cells } from '../engine/cells';
import type { Line, Side } from '../engine/cellStyle';

/** What a format changes in one cell. */
export type FormatChange = Pick<CellChange, 'row' | 'column' | 'style'>;

/**
 * The formats that one request gives to one area, one after the other: written together they cost the engine as much as one of them.
 * Whoever uses the cells otherwise has to write them first.
 */
export class GatheredFormats {
  private of: { readonly sheetId: string; readonly area: Area } | null = null;
  private readonly changes = new Map<string, FormatChange>();

  constructor(private readonly cells: Cells) {}

  /** Changes cells within the area; what was gathered for another one is written. */
  add(sheetId: string, area: Area, changes: Iterable<FormatChange>): void {
    if (this.of && (this.of.sheetId !== sheetId || !sameArea(this.of.area, area))) this.write();
    this.of = { sheetId, area };
    for (const change of changes) {
      const key = keyOf(change.row, change.column);
      const style = { ...this.changes.get(key)?.style, ...change.style };
      this.changes.set(key, { ...change, style });
    }
  }

  /** One line around a cell as it will be. */
  line(sheetId: string, row: number, column: number, side: Side): Line {
    const gathered = this.of?.sheetId === sheetId ? this.changes.get(keyOf(row, column))?.style?.[side] : undefined;
    return gathered ?? this.cells.line(sheetId, row, column, side);
  }

  write(): void {
    if (!this.of) return;
    const { sheetId } = this.of;
    const changes = [...this.changes.values()];
    this.of = null;
    this.changes.clear();
    this.cells.write(sheetId, changes);
  }
}

function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}
