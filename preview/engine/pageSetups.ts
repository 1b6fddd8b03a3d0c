import { CommandType } from './univer';
import { formatArea, parseAddress } from './address';
import type { Area } from './address';
import type { EngineContext } from './engineContext';
import type { CellsChange } from './engineEvents';
import { followLines } from './lineChanges';
import { movedArea } from './movedArea';
import { NEW_PAGE_SETUP } from './pageSetup';
import type { PageSetup } from './pageSetup';

type PrintedCells = Pick<PageSetup, 'printArea' | 'titleRows'>;

interface MovePrintedCellsParams extends PrintedCells {
  readonly unitId: string;
  readonly subUnitId: string;
}

const MOVE_PRINTED_CELLS = { id: 'stand-in.mutation.move-printed-cells' };

/** How the sheets print. What they print keeps to its cells wherever these go, as the names do in which Excel keeps it. */
export class PageSetups {
  private readonly bySheet = new Map<string, PageSetup>();

  constructor(private readonly context: EngineContext) {
    context.commands.registerCommand({
      id: MOVE_PRINTED_CELLS.id,
      type: CommandType.MUTATION,
      handler: (_, { subUnitId, printArea, titleRows }: MovePrintedCellsParams) => {
        this.change(subUnitId, { printArea, titleRows });
        return true;
      },
    });
    followLines(context, (sheetId, change, area) => this.follow(sheetId, change, area));
  }

  of(sheetId: string): PageSetup {
    return this.bySheet.get(sheetId) ?? NEW_PAGE_SETUP;
  }

  change(sheetId: string, change: Partial<PageSetup>): void {
    this.bySheet.set(sheetId, { ...this.of(sheetId), ...change });
  }

  private follow(sheetId: string, change: CellsChange, area: Area): void {
    const { printArea, titleRows } = this.of(sheetId);
    const before = { printArea, titleRows };
    const moved = (addresses: string) => movedAddresses(addresses, change, area);
    const after = { printArea: moved(printArea), titleRows: moved(titleRows) };
    if (after.printArea === printArea && after.titleRows === titleRows) return;
    const params = (cells: PrintedCells): MovePrintedCellsParams => ({ ...this.context.target(sheetId), ...cells });
    this.context.apply(MOVE_PRINTED_CELLS, params(after), params(before));
  }
}

/** Where areas of one sheet ('A1:J20,A30:J40') are after lines came or went; '' when nothing is left. */
function movedAddresses(addresses: string, change: CellsChange, lines: Area): string {
  return addresses
    .split(',')
    .flatMap((address) => {
      const parsed = parseAddress(address);
      const moved = parsed && movedArea(parsed.area, change, lines);
      return moved ? formatArea(moved) : [];
    })
    .join(',');
}
