import type { SheetEdit } from '../core/takeBack/editEnds';
import { inExcel } from './inExcel';
import { isApiSupported } from './apiSupport';

/** What a consumer wants to hear about the workbook. Events come as Excel sends them; gathering them is the consumer's part. */
export interface WorkbookWatcher {
  /** Cells were changed by the user, another add-in or a co-author; our own writes are not reported where Excel can tell. */
  onEdited(sheetId: string, edit: SheetEdit): void;
  onActivated(sheetId: string): void;
  /** A sheet has been recalculated; the results of custom functions may come only now. */
  onCalculated?(sheetId: string): void;
  onSelected?(sheetId: string, address: string): void;
  /** A sheet was added, deleted or (where Excel tells) renamed. */
  onSheetsChanged?(): void;
  onSheetDeleted?(sheetId: string): void;
}

/** Starts watching all sheets, in one round trip; the promise's function ends it. */
export async function watchWorkbook(watcher: WorkbookWatcher): Promise<() => Promise<void>> {
  const registrations = await inExcel(
    async (context) => {
      const queued = register(context.workbook.worksheets, watcher);
      await context.sync();
      return queued;
    },
    { waitForCellEdit: true, isBackground: true },
  );
  return () => unregister(registrations);
}

type Registration = Pick<OfficeExtension.EventHandlerResult<never>, 'context' | 'remove'>;

function register(sheets: Excel.WorksheetCollection, watcher: WorkbookWatcher): Registration[] {
  const queued: Registration[] = [
    listen(sheets.onChanged, (event) => {
      if (isOwnWrite(event)) return;
      const { worksheetId, address, changeType } = event;
      watcher.onEdited(worksheetId, { address, movesCells: changeType !== Excel.DataChangeType.rangeEdited });
    }),
    listen(sheets.onActivated, (event) => watcher.onActivated(event.worksheetId)),
  ];
  if (watcher.onCalculated) {
    queued.push(listen(sheets.onCalculated, (event) => watcher.onCalculated?.(event.worksheetId)));
  }
  if (watcher.onSelected) {
    queued.push(listen(sheets.onSelectionChanged, (event) => watcher.onSelected?.(event.worksheetId, event.address)));
  }
  if (watcher.onSheetsChanged) {
    const report = () => watcher.onSheetsChanged?.();
    const reportDeleted = ({ worksheetId }: Excel.WorksheetDeletedEventArgs) => {
      watcher.onSheetDeleted?.(worksheetId);
      report();
    };
    queued.push(listen(sheets.onAdded, report), listen(sheets.onDeleted, reportDeleted));
    if (isApiSupported('1.17')) queued.push(listen(sheets.onNameChanged, report));
  }
  return queued;
}

/** Queues a handler; Office wants handlers that return a promise. */
function listen<T>(event: OfficeExtension.EventHandlers<T>, handle: (args: T) => void): Registration {
  return event.add((args) => Promise.resolve(handle(args)));
}

/** Excel names the origin of a change since ExcelApi 1.14. */
function isOwnWrite(event: Excel.WorksheetChangedEventArgs): boolean {
  return event.triggerSource === Excel.EventTriggerSource.thisLocalAddin;
}

/** A handler can only be taken away in the context it was added in; all of ours share one. */
async function unregister(registrations: readonly Registration[]): Promise<void> {
  const [first] = registrations;
  if (!first) return;
  await inExcel(
    async (context) => {
      registrations.forEach((registration) => registration.remove());
      await context.sync();
    },
    { isBackground: true },
    { previousObjects: first.context as Excel.RequestContext },
  );
}
