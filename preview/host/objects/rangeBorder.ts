import type { Line, LineStyle, LineWeight, Side } from '../../engine/cellStyle';
import { NO_LINE } from '../../engine/cellStyle';
import type { FormatChange } from '../gatheredFormats';
import { UnsupportedMember, defineClass } from '../hostObject';
import type { HostClass } from '../hostObject';
import { colorArgument, oneOf } from '../values';
import { assertEditable } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';

/** Excel.BorderIndex, in the order of the collection. */
export const BORDER_SIDES = [
  'DiagonalDown',
  'DiagonalUp',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'EdgeTop',
  'InsideHorizontal',
  'InsideVertical',
] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

export interface BorderTarget extends RangeTarget {
  readonly side: BorderSide;
}

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
] as const satisfies readonly LineStyle[];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const satisfies readonly LineWeight[];

/** Excel.RangeBorder. */
export const rangeBorder: HostClass<BorderTarget> = defineClass<BorderTarget>({
  className: 'RangeBorder',
  id: ({ side }) => side,
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (target) => common(target, ({ style }) => style),
      set: (target, value) => change(target, { style: oneOf(value, STYLES) }),
    },
    Weight: {
      get: (target) => common(target, ({ weight }) => weight),
      set: (target, value) => change(target, { weight: oneOf(value, WEIGHTS) }),
    },
    Color: {
      get: (target) => common(target, ({ color }) => color),
      set: (target, value) => change(target, { color: colorArgument(value) }),
    },
  },
});

/** The sides of cells that make up the border; a line between two cells belongs to both. */
function* segments({
  side,
  host,
  sheetId,
  area,
}: BorderTarget): Generator<{ row: number; column: number; side: Side }> {
  const { row, column, rows, columns } = host.engine.context.writable(sheetId, area);
  const lastRow = row + rows - 1;
  const lastColumn = column + columns - 1;
  if (side === 'DiagonalDown' || side === 'DiagonalUp') return;
  for (let r = row; r <= lastRow; r++) {
    for (let c = column; c <= lastColumn; c++) {
      if (side === 'EdgeTop' ? r === row : side === 'InsideHorizontal' && r > row)
        yield { row: r, column: c, side: 'top' };
      if (side === 'EdgeBottom' ? r === lastRow : side === 'InsideHorizontal' && r < lastRow) {
        yield { row: r, column: c, side: 'bottom' };
      }
      if (side === 'EdgeLeft' ? c === column : side === 'InsideVertical' && c > column)
        yield { row: r, column: c, side: 'left' };
      if (side === 'EdgeRight' ? c === lastColumn : side === 'InsideVertical' && c < lastColumn) {
        yield { row: r, column: c, side: 'right' };
      }
    }
  }
}

function common<T extends string>(target: BorderTarget, read: (line: Line) => T): T | null {
  const { cells } = target.host.engine;
  const found = new Set<T>();
  for (const { row, column, side } of segments(target)) found.add(read(cells.line(target.sheetId, row, column, side)));
  const [only = read(NO_LINE)] = found;
  return found.size > 1 ? null : only;
}

/** A weight or colour given to no line makes it a line, as in Excel. */
function change(target: BorderTarget, part: Partial<Line>): void {
  assertEditable(target);
  if (target.side.startsWith('Diagonal') && part.style !== 'None') throw new UnsupportedMember('RangeBorder（对角线）');
  target.host.formats.add(target.sheetId, target.area, changes(target, part));
}

function* changes(target: BorderTarget, part: Partial<Line>): Generator<FormatChange> {
  for (const { row, column, side } of segments(target)) {
    const line = target.host.formats.line(target.sheetId, row, column, side);
    const style = line.style === 'None' && part.style === undefined ? 'Continuous' : line.style;
    yield { row, column, style: { [side]: { ...line, style, ...part } } };
  }
}
