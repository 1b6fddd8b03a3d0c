import { parseCellAddress } from '../core/cell/a1';
import type { HorizontalAlignment, PlanStyle, VerticalAlignment } from '../core/sheet/sheetPlan';

const HORIZONTAL: Readonly<Record<HorizontalAlignment, 'Left' | 'Center' | 'Right'>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
};

const VERTICAL: Readonly<Record<VerticalAlignment, 'Top' | 'Center' | 'Bottom'>> = {
  top: 'Top',
  middle: 'Center',
  bottom: 'Bottom',
};

/** Queues the looks of a range; what the style leaves out stays as it is. */
export function applyStyle(sheet: Excel.Worksheet, style: PlanStyle): void {
  const { format } = sheet.getRange(style.range).untrack();
  applyFont(format, style);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.borders) borderSides(style.range).forEach((side) => drawLine(format.borders.getItem(side)));
}

function applyFont(format: Excel.RangeFormat, { fontName, fontSize, bold, fontColor }: PlanStyle): void {
  if (fontName !== undefined) format.font.name = fontName;
  if (fontSize !== undefined) format.font.size = fontSize;
  if (bold !== undefined) format.font.bold = bold;
  if (fontColor !== undefined) format.font.color = fontColor;
}

type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** The sides a range has: a single row or column has no inside lines, and Excel refuses to draw them. */
export function borderSides(range: string): BorderSide[] {
  const [first = range, last = first] = range.split(':');
  const from = parseCellAddress(first);
  const to = parseCellAddress(last);
  const sides: BorderSide[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
  if (to.row > from.row) sides.push('InsideHorizontal');
  if (to.column > from.column) sides.push('InsideVertical');
  return sides;
}

function drawLine(border: Excel.RangeBorder): void {
  border.style = 'Continuous';
  border.weight = 'Thin';
}
