import { cellAddress } from '../../cell/a1';
import { contains, intersects } from '../../cell/area';
import type { Area } from '../../cell/area';
import type { Form } from '../../form/form';
import type { Grid } from '../../sheet/grid';
import { pageCount } from '../../sheet/print/pageCount';
import type { SheetPage } from '../../sheet/print/sheetPage';
import type { SheetLayout } from '../../sheet/sheetLayout';

/**
 * What is not right about how a form prints. cut: a part of it is not printed; beside: other things on the sheet are, as there is no
 * print area; lines: texts right above or below it are not; torn: it is too wide for its page.
 */
export type PrintProblem = 'cut' | 'beside' | 'lines' | 'torn';

/** How a form prints. */
export interface PrintedForm {
  readonly problem: PrintProblem | null;
  /** A1 address of the first cell it is about; null where there is none. */
  readonly cell: string | null;
  /** About how many pages; null where that is not known. */
  readonly pages: number | null;
  /** What is to be printed instead: nothing that is printed well now is left out. */
  readonly areas: readonly Area[];
  /** Whether these do not fit the width of a page. */
  readonly isTooWide: boolean;
}

/** A sheet with forms as it was read, and how it prints. */
interface PrintedSheet {
  readonly grid: Grid;
  readonly layout: SheetLayout | null;
  readonly page: SheetPage;
  readonly forms: readonly Pick<Form, 'area'>[];
}

/** A form, and the same with its lines. */
interface FormPlace {
  readonly area: Area;
  readonly whole: Area;
}

interface FilledCell {
  readonly row: number;
  readonly column: number;
}

/** Empty rows there may be between a form and a line that belongs to it. */
const GAP = 1;

/** How one of the forms of a sheet prints. */
export function printedForm({ area }: Pick<Form, 'area'>, sheet: PrintedSheet): PrintedForm {
  const { page, layout, forms } = sheet;
  const filled = shownCells(sheet);
  const places = forms.map((form) => ({ area: form.area, whole: withLines(form.area, filled, forms) }));
  const areas = areasFor(area, places, page.printAreas);
  const { problem, cell } = findProblem(area, places, { filled, printAreas: page.printAreas });
  const pages = pagesOf(area, filled, sheet);
  const isTorn = (printed: Area) => ((layout && pageCount(printed, page, layout))?.across ?? 1) > 1;
  return {
    problem: problem ?? (pages && pages.across > 1 ? 'torn' : null),
    cell: cell ? cellAddress(cell.row, cell.column) : null,
    pages: pages && pages.all,
    areas,
    isTooWide: areas.some(isTorn),
  };
}

function findProblem(
  area: Area,
  places: readonly FormPlace[],
  { filled, printAreas }: { readonly filled: readonly FilledCell[]; readonly printAreas: readonly Area[] },
): { readonly problem: PrintProblem | null; readonly cell?: FilledCell } {
  if (printAreas.length === 0) {
    const beside = filled.find(({ row, column }) => !places.some(({ whole }) => contains(whole, row, column)));
    return beside ? { problem: 'beside', cell: beside } : { problem: null };
  }
  const isPrinted = ({ row, column }: FilledCell) => printAreas.some((one) => contains(one, row, column));
  const cut = cellsOf(area).find((cell) => !isPrinted(cell));
  if (cut) return { problem: 'cut', cell: cut };
  const whole = places.find((place) => holds(place.area, area))?.whole ?? area;
  const line = filled.find((cell) => contains(whole, cell.row, cell.column) && !isPrinted(cell));
  return line ? { problem: 'lines', cell: line } : { problem: null };
}

/** The cells that show anything. */
function shownCells({ grid, layout }: PrintedSheet): FilledCell[] {
  return grid.values.flatMap((values, r) =>
    values.flatMap((value, c) => {
      const cell = { row: grid.row + r, column: grid.column + c };
      const isHidden = layout?.rowHeights[cell.row] === 0 || layout?.columnWidths[cell.column] === 0;
      return isHidden || String(value).trim() === '' ? [] : [cell];
    }),
  );
}

/** A form with the lines of text right above and below it: 附件, 注, names and date. */
function withLines(area: Area, filled: readonly FilledCell[], forms: readonly Pick<Form, 'area'>[]): Area {
  const others = forms.filter(({ area: other }) => !holds(other, area));
  const inColumns = filled.filter(({ column }) => column >= area.left && column <= area.right);
  const rows = new Set(inColumns.map(({ row }) => row));
  const isOther = (row: number) => others.some(({ area: other }) => row >= other.top && row <= other.bottom);
  const reach = (edge: number, step: 1 | -1): number => {
    for (let row = edge + step; Math.abs(row - edge) <= GAP + 1 && !isOther(row); row += step) {
      if (rows.has(row)) return reach(row, step);
    }
    return edge;
  };
  return { ...area, top: reach(area.top, -1), bottom: reach(area.bottom, 1) };
}

/** Print areas that hold the form with its lines, every other form, and whatever else is printed by itself now. */
function areasFor(area: Area, places: readonly FormPlace[], printAreas: readonly Area[]): Area[] {
  const wanted = places.map((place) => ({ ...place, needed: holds(place.area, area) ? place.whole : place.area }));
  const kept = printAreas.filter((one) => wanted.every(({ needed }) => !intersects(one, needed) || holds(one, needed)));
  const added = wanted.filter(({ needed }) => !kept.some((one) => holds(one, needed))).map(({ whole }) => whole);
  return [...kept, ...added].sort((one, other) => one.top - other.top || one.left - other.left);
}

/** About how many pages are printed with the form, and how many of them its width takes; null where that is not known. */
function pagesOf(
  area: Area,
  filled: readonly FilledCell[],
  { page, layout }: PrintedSheet,
): { readonly all: number; readonly across: number } | null {
  if (!layout) return null;
  const printed = page.printAreas.length > 0 ? page.printAreas.filter((one) => intersects(one, area)) : [used(filled)];
  const counts = printed.flatMap((one) => pageCount(one, page, layout) ?? []);
  if (counts.length < printed.length || counts.length === 0) return null;
  return {
    all: counts.reduce((all, { across, down }) => all + across * down, 0),
    across: Math.max(...counts.map(({ across }) => across)),
  };
}

/** Without a print area Excel prints from A1 to the last cell that shows anything. */
function used(filled: readonly FilledCell[]): Area {
  return {
    top: 0,
    left: 0,
    bottom: Math.max(...filled.map(({ row }) => row)),
    right: Math.max(...filled.map(({ column }) => column)),
  };
}

function cellsOf({ top, left, bottom, right }: Area): FilledCell[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => ({ row: top + row, column: left + column })),
  ).flat();
}

function holds(outer: Area, { top, left, bottom, right }: Area): boolean {
  return contains(outer, top, left) && contains(outer, bottom, right);
}
