import type { Grid } from '../core/sheet/grid';
import type { Area } from '../core/cell/area';
import { existingTable } from '../core/summary/sheet/existingTable';
import type { ExistingTable } from '../core/summary/sheet/existingTable';
import { summaryChartNames } from '../core/summary/sheet/planCharts';
import { GRID_PROPERTIES, areaOfRange, gridOf } from './gridOf';
import type { SheetSearch } from './renewSheet';
import { GRADE_BLOCK, SUMMARY_TABLE, loadNameFormulas, loadNamedRange } from './summaryNames';

/** Our sheet of all forms as it stands. */
export interface PresentSummary {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isProtected: boolean;
  /** Everything on the sheet. */
  readonly grid: Grid;
  readonly table: ExistingTable;
  /** The block of grades; null when the user has taken it away. */
  readonly block: Area | null;
  /** Whether the user has hidden it. */
  readonly isHidden: boolean;
  /** Names of our charts that are there. */
  readonly charts: ReadonlySet<string>;
  /** Names of all charts on the sheet. */
  readonly allCharts: readonly string[];
  /** Zero-based last row with anything in it. */
  readonly lastRow: number;
}

/** Looks for our sheet of all forms, in one round trip. */
export async function findSummary(context: Excel.RequestContext): Promise<SheetSearch<PresentSummary>> {
  const { workbook } = context;
  workbook.worksheets.load('items/name');
  const table = loadNamedRange(workbook, SUMMARY_TABLE);
  const block = loadNamedRange(workbook, GRADE_BLOCK);
  const used = table.sheet.getUsedRangeOrNullObject(true).untrack().load(GRID_PROPERTIES);
  const protection = table.sheet.protection.load('protected');
  const formulas = loadNameFormulas(workbook, [SUMMARY_TABLE, GRADE_BLOCK]);
  const { charts } = table.sheet.load('visibility');
  charts.load('items/name');
  await context.sync();
  const names = workbook.worksheets.items.map(({ name }) => name);
  const nameFormulas = formulas();
  if (table.range.isNullObject) return { names, present: null, altered: null, nameFormulas };
  const sheet = used.isNullObject ? null : gridOf(used);
  const found = sheet && existingTable(sheet, areaOfRange(table.range));
  if (!found) return { names, present: null, altered: table.sheet.name, nameFormulas };
  const allCharts = charts.items.map(({ name }) => name);
  const isBlockHere = !block.range.isNullObject && block.sheet.id === table.sheet.id;
  return {
    names,
    altered: null,
    nameFormulas,
    present: {
      sheetId: table.sheet.id,
      sheetName: table.sheet.name,
      isProtected: protection.protected,
      grid: sheet,
      table: found,
      block: isBlockHere ? areaOfRange(block.range) : null,
      isHidden: table.sheet.visibility !== Excel.SheetVisibility.visible,
      charts: new Set(summaryChartNames.filter((name) => allCharts.includes(name))),
      allCharts,
      lastRow: sheet.row + sheet.values.length - 1,
    },
  };
}
