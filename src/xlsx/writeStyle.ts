import type { Border, Cell, Color, Fill, Font, Worksheet } from 'exceljs';
import type { PlanStyle } from '../core/sheet/sheetPlan';
import { eachCell } from './eachCell';

const THIN: Partial<Border> = { style: 'thin', color: { argb: 'FF000000' } };

/** Gives a range its looks; what the style leaves out stays as it is. */
export function writeStyle(sheet: Worksheet, style: PlanStyle): void {
  eachCell(sheet, style.range, (cell) => {
    const { fill, borders } = style;
    cell.font = { ...cell.font, ...fontOf(style) };
    cell.alignment = { ...cell.alignment, ...alignmentOf(style) };
    if (fill !== undefined) cell.fill = solidFill(fill);
    if (borders) cell.border = { top: THIN, bottom: THIN, left: THIN, right: THIN };
  });
}

/** '#RRGGBB' as files keep it. */
export function fileColor(color: string): Partial<Color> {
  return { argb: `FF${color.slice(1)}` };
}

function solidFill(color: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: fileColor(color) };
}

function fontOf({ fontName, fontSize, bold, fontColor }: PlanStyle): Partial<Font> {
  return {
    ...(fontName !== undefined && { name: fontName }),
    ...(fontSize !== undefined && { size: fontSize }),
    ...(bold !== undefined && { bold }),
    ...(fontColor !== undefined && { color: fileColor(fontColor) }),
  };
}

function alignmentOf({ horizontal, vertical, wrap }: PlanStyle): Cell['alignment'] {
  return {
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(wrap !== undefined && { wrapText: wrap }),
  };
}
