import type { Line, Side } from '../../engine/cellStyle';
import { NO_LINE } from '../../engine/cellStyle';
import { defineClass } from '../hostObject';
import type { HostClass } from '../hostObject';
import { colorArgument, oneOf } from '../values';
import { changeFormatStyle, formatOf } from './conditionalFormatTarget';
import type { ConditionalFormatTarget } from './conditionalFormatTarget';

/** Excel.ConditionalRangeBorderIndex with the side of the cell, in the order of the collection. */
const SIDES = { EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right', EdgeTop: 'top' } as const satisfies Record<
  string,
  Side
>;
type BorderSide = keyof typeof SIDES;
const BORDER_SIDES = Object.keys(SIDES) as BorderSide[];

/** Lines conditional formats can draw; always thin. */
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;

interface ConditionalBorderTarget extends ConditionalFormatTarget {
  readonly side: BorderSide;
}

/** Excel.ConditionalRangeBorder. */
export const conditionalRangeBorder: HostClass<ConditionalBorderTarget> = defineClass<ConditionalBorderTarget>({
  className: 'ConditionalRangeBorder',
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (target) => lineOf(target).style,
      set: (target, value) => changeLine(target, { style: oneOf(value, STYLES) }),
    },
    Color: {
      get: (target) => lineOf(target).color,
      set: (target, value) => changeLine(target, { color: colorArgument(value) }),
    },
  },
});

/** Excel.ConditionalRangeBorderCollection. */
export const conditionalRangeBorderCollection: HostClass<ConditionalFormatTarget> =
  defineClass<ConditionalFormatTarget>({
    className: 'ConditionalRangeBorderCollection',
    scalars: { Count: { get: () => BORDER_SIDES.length } },
    navigations: {
      Top: (target) => conditionalRangeBorder({ ...target, side: 'EdgeTop' }),
      Bottom: (target) => conditionalRangeBorder({ ...target, side: 'EdgeBottom' }),
      Left: (target) => conditionalRangeBorder({ ...target, side: 'EdgeLeft' }),
      Right: (target) => conditionalRangeBorder({ ...target, side: 'EdgeRight' }),
    },
    items: (target) => BORDER_SIDES.map((side) => conditionalRangeBorder({ ...target, side })),
    item: (target, key) => conditionalRangeBorder({ ...target, side: oneOf(key, BORDER_SIDES) }),
  });

function lineOf(target: ConditionalBorderTarget): Line {
  return formatOf(target).style[SIDES[target.side]] ?? NO_LINE;
}

/** A colour given to no line makes it a line, as in Excel. */
function changeLine(target: ConditionalBorderTarget, part: Partial<Line>): void {
  const line = lineOf(target);
  const style = line.style === 'None' ? 'Continuous' : line.style;
  changeFormatStyle(target, { [SIDES[target.side]]: { ...line, style, ...part, weight: 'Thin' } });
}
