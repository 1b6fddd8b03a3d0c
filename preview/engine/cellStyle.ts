import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from './univer';
import type { IBorderStyleData, IStyleData, Nullable } from './univer';

/** One side of a cell: a line of Excel's names, or 'None'. */
export interface Line {
  readonly style: LineStyle;
  readonly weight: LineWeight;
  /** '#RRGGBB'. */
  readonly color: string;
}

export type LineStyle = 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double';
export type LineWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';
export type Side = 'top' | 'bottom' | 'left' | 'right';

/** How a cell looks, in Excel's words; the defaults are those of a new Chinese workbook. */
export interface CellStyle {
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  /** '#RRGGBB'. */
  readonly fontColor: string;
  /** '#RRGGBB', null without fill. */
  readonly fill: string | null;
  readonly horizontal: HorizontalName;
  readonly vertical: VerticalName;
  readonly wrap: boolean;
  readonly numberFormat: string;
  readonly top: Line;
  readonly bottom: Line;
  readonly left: Line;
  readonly right: Line;
}

export type HorizontalName = 'General' | 'Left' | 'Center' | 'Right' | 'Justify' | 'Distributed';
export type VerticalName = 'Top' | 'Center' | 'Bottom';

export const NO_LINE: Line = { style: 'None', weight: 'Thin', color: '#000000' };

const HORIZONTAL: Readonly<Record<HorizontalName, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<VerticalName, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const HORIZONTAL_NAMES = namesOf(HORIZONTAL);
const VERTICAL_NAMES = namesOf(VERTICAL);

const LINES: readonly (readonly [BorderStyleTypes, LineStyle, LineWeight])[] = [
  [BorderStyleTypes.NONE, 'None', 'Thin'],
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASHED, 'Dash', 'Medium'],
  [BorderStyleTypes.DASH_DOT, 'DashDot', 'Thin'],
  [BorderStyleTypes.DASH_DOT_DOT, 'DashDotDot', 'Thin'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
];

/** Excel's view of a Univer style. */
export function readStyle(style: Nullable<IStyleData>): CellStyle {
  return {
    fontName: style?.ff ?? '等线',
    fontSize: style?.fs ?? 11,
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    underline: style?.ul?.s === BooleanNumber.TRUE,
    strikethrough: style?.st?.s === BooleanNumber.TRUE,
    fontColor: colorOf(style?.cl?.rgb) ?? '#000000',
    fill: colorOf(style?.bg?.rgb),
    horizontal: HORIZONTAL_NAMES.get(style?.ht) ?? 'General',
    vertical: VERTICAL_NAMES.get(style?.vt) ?? 'Bottom',
    wrap: style?.tb === WrapStrategy.WRAP,
    numberFormat: style?.n?.pattern ?? 'General',
    top: readSide(style, 'top'),
    bottom: readSide(style, 'bottom'),
    left: readSide(style, 'left'),
    right: readSide(style, 'right'),
  };
}

/** What Univer must be told to change these properties of a cell; null takes a property away. */
export function writeStyle(change: Partial<CellStyle>): IStyleData {
  const style: IStyleData = {};
  if (change.fontName !== undefined) style.ff = change.fontName;
  if (change.fontSize !== undefined) style.fs = change.fontSize;
  if (change.bold !== undefined) style.bl = flag(change.bold);
  if (change.italic !== undefined) style.it = flag(change.italic);
  if (change.underline !== undefined) style.ul = { s: flag(change.underline) };
  if (change.strikethrough !== undefined) style.st = { s: flag(change.strikethrough) };
  if (change.fontColor !== undefined) style.cl = { rgb: change.fontColor };
  if (change.fill !== undefined) style.bg = change.fill === null ? null : { rgb: change.fill };
  if (change.horizontal !== undefined) style.ht = HORIZONTAL[change.horizontal];
  if (change.vertical !== undefined) style.vt = VERTICAL[change.vertical];
  if (change.wrap !== undefined) style.tb = change.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (change.numberFormat !== undefined) style.n = { pattern: change.numberFormat };
  const borders = writeBorders(change);
  return borders ? { ...style, bd: borders } : style;
}

function writeBorders(change: Partial<CellStyle>): IStyleData['bd'] {
  const { top, bottom, left, right } = change;
  if (!top && !bottom && !left && !right) return undefined;
  return {
    ...(top && { t: writeLine(top) }),
    ...(bottom && { b: writeLine(bottom) }),
    ...(left && { l: writeLine(left) }),
    ...(right && { r: writeLine(right) }),
  };
}

const UNIVER_SIDES = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const satisfies Readonly<Record<Side, string>>;

/** Excel's view of one line of a Univer style. */
export function readSide(style: Nullable<IStyleData>, side: Side): Line {
  return readLine(style?.bd?.[UNIVER_SIDES[side]]);
}

function readLine(line: Nullable<IBorderStyleData>): Line {
  const [, style, weight] = LINES.find(([type]) => type === line?.s) ?? [];
  if (!line || !style || !weight) return NO_LINE;
  return { style, weight, color: colorOf(line.cl.rgb) ?? '#000000' };
}

function writeLine(line: Line): IBorderStyleData | null {
  if (line.style === 'None') return null;
  const exact = LINES.find(([, style, weight]) => style === line.style && weight === line.weight);
  const [type] = exact ?? LINES.find(([, style]) => style === line.style) ?? [BorderStyleTypes.THIN];
  return { s: type, cl: { rgb: line.color } };
}

/** '#RRGGBB' in capitals from what CSS or Univer writes; null when there is no colour. */
export function colorOf(text: Nullable<string>): string | null {
  if (!text) return null;
  const rgb = /^rgba?\(\s*(\d+),\s*(\d+),\s*(\d+)/.exec(text);
  if (!rgb) return text.toUpperCase();
  return `#${rgb
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** Excel's names by Univer's values; of several with one value the first. */
function namesOf<N extends string, V>(table: Readonly<Record<N, V>>): ReadonlyMap<Nullable<V>, N> {
  return new Map((Object.entries(table) as [N, V][]).reverse().map(([name, value]) => [value, name]));
}
