import { takeBackMessages } from '../../wording/excel';
import { addressesIn } from '../../core/cell/area';
import type { Grid } from '../../core/sheet/grid';
import { returnOperations } from '../../core/returns/arrangeReturns';
import type { ReturnChange } from '../../core/returns/arrangeReturns';
import { planReturns } from '../../core/returns/planReturns';
import { ReturnTable } from '../../core/returns/returnTable';
import { rowsBeside } from '../../core/sheet/edit/lineOperation';
import { differingCells } from '../../core/takeBack/heldCell';
import type { SheetChange } from '../../core/takeBack/judgeEdit';
import { applyStyle } from '../applyStyle';
import type { PresentReturns } from '../findReturns';
import { restoreNames } from '../summaryNames';
import type { NameFormulas } from '../summaryNames';
import { lookAtEdit } from './lookAtEdit';
import { restoreEdit } from './restoreSheet';
import type { TakeBack } from './takeBack';

/** The sheet of what is returned renewed in place. */
interface ReturnsRenewal {
  /** The sheet before. */
  readonly present: PresentReturns;
  readonly nameFormulas: NameFormulas;
  readonly change: ReturnChange;
  /** Everything on the sheet afterwards, as Excel gave it. */
  readonly after: Grid;
}

/** How a renewal is taken back; null when it changed no cell. Links of lines that went do not come back. */
export function takeBackReturns(renewal: ReturnsRenewal): TakeBack | null {
  const { present, change, after, nameFormulas } = renewal;
  if (differingCells(present.grid, after).length === 0) return null;
  const { sheetId, sheetName, area } = present;
  const origin = { row: area.top, column: area.left };
  const before = new ReturnTable(origin, present.lines.length);
  const table = new ReturnTable(origin, change.lines.length);
  const operations = returnOperations(change, area.top + 1);
  const beside = rowsBeside(operations);
  const edit: SheetChange = {
    before: present.grid,
    after,
    operations,
    landmarks: { before: [area.top, ...beside.before], after: [area.top, ...beside.after] },
    written: new Set(addressesIn(table.area)),
    lines: 'lines',
  };
  const deleted = change.deleted.map((line) => before.firstLine + line);
  return {
    what: (language) => takeBackMessages[language].actions.returns(sheetName),
    places: [{ sheetId, cells: [table.range] }],
    isOneStep: true,
    look: (context) =>
      lookAtEdit(context, sheetId, edit, (sheet, seen) => ({
        kind: 'open',
        left: [sheet.name],
        run: () =>
          restoreEdit(context, sheet, seen, {
            look: () => () => {
              if (deleted.length > 0) {
                planReturns([], before).styles.forEach((style) => applyStyle(sheet, style));
              }
            },
            finish: () => restoreNames(context.workbook, nameFormulas),
            formatted: new Set(deleted.flatMap((row) => addressesIn({ ...before.area, top: row, bottom: row }))),
          }),
      })),
  };
}
