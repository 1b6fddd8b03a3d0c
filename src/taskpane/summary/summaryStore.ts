import { createStore } from '../../core/createStore';
import type { UnrecognizedCell } from '../../core/sheet/read/unrecognizedCells';
import type { SchemeOf } from '../../excel/formSchemes';
import { listSheets } from '../../excel/listSheets';
import { readAllSheets } from '../../excel/readAllSheets';
import type { ReadSheetCells, WorkbookReading } from '../../excel/readAllSheets';
import type { SheetReading } from '../../excel/readSheet';
import { describeError } from '../../excel/userError';
import { watchWorkbook } from '../../excel/watch';
import type { WorkbookWatcher } from '../../excel/watch';
import { FormBook } from './formBook';
import type { BookForm } from './formBook';
import { unbegunReview } from './reviewState';
import { emptySummaryState } from './summaryState';
import type { SummaryState, SummaryWork } from './summaryState';

/** A sheet the pane has read. */
export interface AcceptedSheet {
  readonly reading: SheetReading;
  readonly unrecognized: readonly UnrecognizedCell[];
}

/** Milliseconds of work after which the page must be able to answer the user. */
const SLICE = 24;

/**
 * Interrupts long work. Call and await the result between its steps: it resolves at once while a slice of time lasts; when that
 * is over it says so and lets everything else have its turn.
 */
function createYielder(onPause: () => void): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < SLICE) return;
    onPause();
    await new Promise((resolve) => setTimeout(resolve, 0));
    start = performance.now();
  };
}

/** Milliseconds of quiet after sheets were added, deleted or renamed before their names are asked for. */
const LIST_DELAY = 400;

/** All forms of the workbook, kept while the pane lives. Made for React's useSyncExternalStore; nothing in it throws. */
export class SummaryStore implements WorkbookWatcher {
  /** How far the user has come in going through the forms. */
  readonly review = createStore(unbegunReview);
  private readonly book = new FormBook();
  private readonly changed = new Set<string>();
  private readonly store = createStore(emptySummaryState);
  private reading: AbortController | null = null;
  private isChecking = false;
  private watching: Promise<() => Promise<void>> | null = null;
  private listTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(private schemeOf: SchemeOf) {}

  /** The same object until something changes. */
  readonly state = this.store.read;

  /** Calls the listener after each change; the result ends it. */
  readonly subscribe = this.store.subscribe;

  /** From now on changes of the workbook are heard of. Where Excel refuses, the user reads again by hand. */
  watch(): void {
    this.watching ??= watchWorkbook(this);
    this.watching.catch(() => undefined);
  }

  /** Ends everything under way. */
  stop(): void {
    clearTimeout(this.listTimer);
    this.cancel();
    this.watching?.then((end) => end()).catch(() => undefined);
    this.watching = null;
  }

  /** Reads the workbook, or what is missing of it after a stop. Does nothing while something is under way. */
  read(): Promise<void> {
    const { unread } = this.book;
    const isStopped = this.current.isRead && unread.length > 0;
    return this.readSheets(isStopped ? new Set([...unread, ...this.changed]) : undefined, false);
  }

  /** Reads only what has changed; in the background where nobody waits for it, as 停止 ends only what somebody does. */
  async readChanged(isBackground = true): Promise<void> {
    if (this.changed.size > 0) await this.readSheets(new Set(this.changed), isBackground);
  }

  /** Whether functions had not answered yet when a sheet was read. */
  get isCalculating(): boolean {
    return this.book.calculating.length > 0;
  }

  /** Reads the sheets again whose functions had not answered yet. */
  readCalculating(): Promise<void> {
    return this.readSheets(new Set(this.book.calculating), false);
  }

  /** What was read of any sheet is out of date: headings mean something else now. */
  forgetRead(): void {
    this.book.sheetIds.forEach((sheetId) => this.changed.add(sheetId));
    this.publish({ changed: new Set(this.changed) });
  }

  /** Ends the reading soon; what has been read stays. */
  cancel(): void {
    this.reading?.abort();
    if (this.current.work) this.publishProgress(this.current.work);
  }

  /** From now on forms are checked by these schemes, those known already too. */
  checkBy(schemeOf: SchemeOf): Promise<void> {
    this.schemeOf = schemeOf;
    return this.checkAgain();
  }

  /** Takes over a sheet the pane has read anyway, with its forms checked by these schemes and what was not understood in them. */
  acceptReading(
    { reading: { sheetId, sheetName, isCalculating }, unrecognized }: AcceptedSheet,
    checked: readonly BookForm[],
    schemeOf: SchemeOf,
  ): void {
    const page = { checked, unrecognized, schemeOf, isCalculating };
    if (!this.current.isRead || !this.book.acceptReading({ sheetId, sheetName }, page)) return;
    this.changed.delete(sheetId);
    this.publishBook();
  }

  onEdited(sheetId: string): void {
    if (sheetId === this.book.summarySheetId || this.changed.has(sheetId)) return;
    this.changed.add(sheetId);
    this.publish({ changed: new Set(this.changed) });
  }

  onActivated(): void {
    // Where the user is changes nothing.
  }

  onCalculated(sheetId: string): void {
    if (this.book.isCalculating(sheetId)) this.onEdited(sheetId);
  }

  onSheetsChanged(): void {
    clearTimeout(this.listTimer);
    // Where the names cannot be had, the next reading finds what has changed.
    this.listTimer = setTimeout(() => void this.listAgain().catch(() => undefined), LIST_DELAY);
  }

  private get current(): SummaryState {
    return this.store.read();
  }

  private async readSheets(only: ReadonlySet<string> | undefined, isBackground: boolean): Promise<void> {
    if (this.reading || this.isChecking) return;
    this.reading = new AbortController();
    // Whatever is edited from now on has changed again.
    const due = [...this.changed].filter((sheetId) => only?.has(sheetId) ?? true);
    due.forEach((sheetId) => this.changed.delete(sheetId));
    const read = new Set<string>();
    this.publish({ failed: null });
    this.publishProgress({ kind: 'reading', done: 0, total: 0 });
    const outcome = await this.readInto(read, { only, isBackground, signal: this.reading.signal });
    due.filter((sheetId) => !read.has(sheetId)).forEach((sheetId) => this.changed.add(sheetId));
    this.reading = null;
    this.publishBook({ work: null, isRead: true, ...outcome });
    await this.checkAgain();
  }

  /** Reads sheets into the book, their ids into `read`; gives what is to be said in the end. */
  private async readInto(
    read: Set<string>,
    options: { only: ReadonlySet<string> | undefined; isBackground: boolean; signal: AbortSignal },
  ): Promise<Partial<SummaryState>> {
    let total = 0;
    const breath = createYielder(() => this.publishProgress({ kind: 'reading', done: read.size, total }));
    const onSheets = async (sheets: readonly ReadSheetCells[], all: number) => {
      total = all;
      for (const sheet of sheets) {
        if (options.signal.aborted) break;
        for (const work = this.book.read(sheet, this.schemeOf); !work.next().done;) await breath();
        read.add(sheet.sheetId);
        await breath();
      }
      this.publishBook();
    };
    try {
      const reading = await readAllSheets({
        ...options,
        onSheets,
        onListed: (listing) => void this.book.list(listing),
      });
      this.markTooLarge(reading, read);
      return {};
    } catch (error) {
      // Whoever stops the reading knows why it ended.
      return options.signal.aborted ? {} : { failed: describeError(error) };
    }
  }

  private markTooLarge({ tooLarge }: WorkbookReading, read: Set<string>): void {
    for (const sheet of tooLarge) {
      this.book.markTooLarge(sheet, this.schemeOf);
      read.add(sheet.sheetId);
    }
  }

  private async checkAgain(): Promise<void> {
    if (this.reading || this.isChecking) return;
    this.isChecking = true;
    let done = 0;
    let total = 0;
    const breath = createYielder(() => this.publishProgress({ kind: 'checking', done, total }));
    for (let ids = this.outOfDate(); ids.length > 0; ids = this.outOfDate()) {
      total = done + ids.length;
      for (const sheetId of ids) {
        for (const work = this.book.check(sheetId, this.schemeOf); !work.next().done;) await breath();
        done += 1;
        await breath();
      }
    }
    this.isChecking = false;
    if (done > 0) this.publishBook({ work: null });
  }

  private outOfDate(): string[] {
    return this.book.staleSheetIds(this.schemeOf);
  }

  private async listAgain(): Promise<void> {
    const added = this.book.list(await listSheets({ waitForCellEdit: true, isBackground: true }));
    if (this.current.isRead) added.forEach((sheetId) => this.changed.add(sheetId));
    this.publishBook();
  }

  private publishProgress(work: Omit<SummaryWork, 'cancelling'>): void {
    this.publish({ work: { ...work, cancelling: this.reading?.signal.aborted ?? false } });
  }

  private publishBook(change: Partial<SummaryState> = {}): void {
    const { book, changed } = this;
    this.publish({
      entries: book.entries(),
      sheets: book.sheetCount,
      readSheets: book.sheetCount - book.unread.length,
      changed: new Set(changed),
      tooLarge: book.tooLarge,
      hasSummarySheet: book.summarySheetId !== null,
      ...change,
    });
  }

  private publish(change: Partial<SummaryState>): void {
    this.store.set({ ...this.current, ...change });
  }
}
