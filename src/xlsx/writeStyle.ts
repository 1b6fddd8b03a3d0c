import type { Border, Cell, Color, DataValidation, Fill, Font, Worksheet } from 'exceljs';
import { parseCellAddress } from '../core/cell/a1';
import type { PlanStyle, PlanValidation } from '../core/sheet/sheetPlan';
import { entryHelp } from '../wording/zh-CN/form';

/** Visits every cell of an A1 range, row by row; also the empty ones. */
function eachCell(sheet: Worksheet, range: string, visit: (cell: Cell) => void): void {
  const [first = range, last = first] = range.split(':');
  const from = parseCellAddress(first);
  const to = parseCellAddress(last);
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) visit(sheet.getCell(row + 1, column + 1));
  }
}

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

/** Says what may be typed into a range, with the box Excel shows beside it. */
export function writeValidation(sheet: Worksheet, validation: PlanValidation): void {
  const { range, strict } = validation;
  const { title, message } = entryHelp(validation.help);
  eachCell(sheet, range, (cell) => {
    cell.dataValidation = {
      ...conditionOf(validation.rule),
      allowBlank: true,
      showInputMessage: true,
      promptTitle: title,
      prompt: message,
      showErrorMessage: true,
      errorStyle: strict ? 'stop' : 'warning',
      errorTitle: title,
      error: message,
    };
  });
}

function conditionOf(rule: PlanValidation['rule']): DataValidation {
  if (rule.kind === 'list') return { type: 'list', formulae: [`"${rule.items.join(',')}"`] };
  return rule.max === undefined
    ? { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [rule.min] }
    : { type: 'decimal', operator: 'between', formulae: [rule.min, rule.max] };
}
