import { takeBackMessages } from '../../wording/excel';
import { addressesIn, parseArea } from '../../core/cell/area';
import type { Grid } from '../../core/sheet/grid';
import { summaryOperations } from '../../core/summary/sheet/arrangeLines';
import type { LineChange } from '../../core/summary/sheet/arrangeLines';
import { planSummaryCharts, summaryChartNames } from '../../core/summary/sheet/planCharts';
import { planGradeBlock } from '../../core/summary/sheet/planGradeBlock';
import { planSummaryTable } from '../../core/summary/sheet/planSummaryTable';
import { TablePlace } from '../../core/summary/sheet/tablePlace';
import { differingCells } from '../../core/takeBack/heldCell';
import type { SheetChange } from '../../core/takeBack/judgeEdit';
import { applyStyle } from '../applyStyle';
import type { PresentSummary } from '../findSummary';
import { restoreNames } from '../summaryNames';
import type { NameFormulas } from '../summaryNames';
import { lookAtEdit } from './lookAtEdit';
import { restoreEdit } from './restoreSheet';
import type { Restoring } from './restoreSheet';
import type { TakeBack, TakeBackLook } from './takeBack';

/** The sheet of all forms renewed in place, its block of grades where and as large as it was. */
export interface Renewal {
  /** The sheet before. */
  readonly present: PresentSummary;
  readonly nameFormulas: NameFormulas;
  readonly change: LineChange;
  /** Of the block of grades. */
  readonly grades: readonly string[];
  /** Everything on the sheet afterwards, as Excel gave it. */
  readonly after: Grid;
}

/** How a renewal is taken back, in three round trips; null when it changed no cell. Links of lines that went do not come back. */
export function takeBackRenewal(renewal: Renewal): TakeBack | null {
  const { present, after } = renewal;
  if (differingCells(present.grid, after).length === 0) return null;
  const { change } = renewal;
  const table = new TablePlace(present.table.origin, change.lines.length, present.table.columns);
  return {
    what: (language) => takeBackMessages[language].actions.summary(present.sheetName),
    places: [{ sheetId: present.sheetId, cells: [table.range] }],
    isOneStep: true,
    look: (context) => look(context, renewal),
  };
}

function look(context: Excel.RequestContext, renewal: Renewal): Promise<TakeBackLook> {
  const edit = sheetChange(renewal);
  return lookAtEdit(context, renewal.present.sheetId, edit, (sheet, seen) => ({
    kind: 'open',
    left: [sheet.name],
    run: () => restoreEdit(context, sheet, seen, restoring(context, renewal)),
  }));
}

function restoring(context: Excel.RequestContext, renewal: Renewal): Restoring {
  const { present, change, nameFormulas } = renewal;
  const { origin, lines, columns } = present.table;
  const table = new TablePlace(origin, lines.length, columns);
  let names: () => readonly string[] = () => [];
  return {
    look: (sheet) => {
      const charts = sheet.charts.load('items/name');
      names = () => charts.items.map(({ name }) => name);
      return () => {
        if (change.deleted.length === 0) return;
        planSummaryTable(
          lines.map(() => ({ kind: 'own' }) as const),
          table,
        ).styles.forEach((style) => applyStyle(sheet, style));
      };
    },
    finish: (sheet) => {
      restoreCharts(sheet, renewal, { table, names: names() });
      restoreNames(context.workbook, nameFormulas);
    },
    formatted: deletedCells(renewal, table),
  };
}

function sheetChange(renewal: Renewal): SheetChange {
  const { present, change, after } = renewal;
  const { origin, columns } = present.table;
  const [old, table] = [present.table.lines.length, change.lines.length].map(
    (lines) => new TablePlace(origin, lines, columns),
  );
  return {
    before: present.grid,
    after,
    operations: summaryOperations(change, origin.row + 1),
    landmarks: {
      before: [origin.row, old?.totalRow ?? origin.row],
      after: [origin.row, table?.totalRow ?? origin.row],
    },
    written: new Set(table ? cellsOf(table.range) : []),
    lines: 'lines',
  };
}

function deletedCells({ change }: Renewal, table: TablePlace): Set<string> {
  return new Set(change.deleted.flatMap((line) => cellsOf(table.rows(table.firstLine + line))));
}

/** Charts that were there show what they showed; those that were not go. */
function restoreCharts(
  sheet: Excel.Worksheet,
  { present, grades }: Renewal,
  { table, names }: { readonly table: TablePlace; readonly names: readonly string[] },
): void {
  const { block } = present;
  if (!block) return;
  const drawn = planGradeBlock(table, grades, { row: block.top, column: block.left });
  for (const plan of planSummaryCharts(table, drawn, present.table.lines.length)) {
    if (!names.includes(plan.name) || !present.charts.has(plan.name)) continue;
    const series = sheet.charts.getItem(plan.name).series.getItemAt(0);
    series.setValues(sheet.getRange(plan.values).untrack());
    series.setXAxisValues(sheet.getRange(plan.categories).untrack());
  }
  summaryChartNames
    .filter((name) => names.includes(name) && !present.charts.has(name))
    .forEach((name) => sheet.charts.getItem(name).delete());
}

function cellsOf(address: string): string[] {
  return addressesIn(parseArea(address));
}
