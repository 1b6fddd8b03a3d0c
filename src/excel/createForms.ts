import type { SheetPlan } from '../core/sheet/sheetPlan';
import { legalSheetName } from '../core/sheet/sheetName';
import { inExcel } from './inExcel';
import type { InsertResult } from './insertForm';
import type { NewSheetRequest } from './insertOnNewSheets';
import { drawOnNewSheet, insertedForm, showDrawing, syncOrRemove } from './newSheetDrawing';
import type { NewSheetDrawing } from './newSheetDrawing';
import { planRequest } from './planRequest';
import { setUpPages } from './setUpPages';
import { describeError } from './userError';

/** How the creation of many forms is followed and ended. */
export interface CreateOptions {
  /** Called after every batch with the number of forms that are there. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the work after the batch under way. */
  readonly signal?: AbortSignal;
}

/** What has become of a request for many forms. Forms once made stay, however it ended. */
export interface CreateResult {
  readonly created: readonly InsertResult[];
  readonly total: number;
  readonly ended: 'done' | 'cancelled' | 'failed';
  /** Why it failed, as a sentence for the user; '' when it did not. */
  readonly message: string;
}

/** Few enough that progress is seen and a cancel is obeyed soon. */
const MOST_FORMS = 10;
/** Bytes; Excel on the web refuses requests of 5 MB. */
const MOST_BYTES = 2_000_000;
/** A request is about four times as long as its plan written as JSON; a Chinese character takes three bytes. */
const BYTES_PER_CHARACTER = 6;

/**
 * Creates forms, each on a new sheet, in batches of two round trips (draw, set up the pages), after one that reads the sheet
 * names; at the end the first form is shown. All of it is one step of undo where Excel offers that. Never throws for what
 * Excel refuses: a batch that fails is taken back, the ones before it stay.
 */
export async function createForms(
  requests: readonly NewSheetRequest[],
  { onProgress, signal }: CreateOptions = {},
): Promise<CreateResult> {
  const created: InsertResult[] = [];
  const result = (ended: CreateResult['ended'], message = ''): CreateResult => {
    return { created, total: requests.length, ended, message };
  };
  try {
    return await inExcel(
      async (context) => {
        const factory = await FormFactory.open(context);
        for (const batch of batches(requests)) {
          if (signal?.aborted) break;
          created.push(...(await factory.create(batch)));
          onProgress?.(created.length, requests.length);
        }
        await factory.showFirst();
        return result(created.length < requests.length ? 'cancelled' : 'done');
      },
      { waitForCellEdit: true },
    );
  } catch (error) {
    return result('failed', describeError(error));
  }
}

interface PlannedForm {
  readonly wantedName: string;
  readonly plan: SheetPlan;
}

/** Plans the forms as they are needed, as many at a time as go into one request. */
function* batches(requests: readonly NewSheetRequest[]): Generator<PlannedForm[]> {
  let batch: PlannedForm[] = [];
  let bytes = 0;
  for (const request of requests) {
    const plan = planRequest(request, { row: 0, column: 0 });
    const size = JSON.stringify(plan).length * BYTES_PER_CHARACTER;
    if (batch.length === MOST_FORMS || (batch.length > 0 && bytes + size > MOST_BYTES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push({ wantedName: request.sheetName ?? request.content.project, plan });
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

/** Draws one batch after the other in one context, and remembers the names taken so far. */
class FormFactory {
  private first: NewSheetDrawing | null = null;
  /** Said once: where pages cannot be set up, Excel is not asked again. */
  private notice: string | undefined;

  private constructor(
    private readonly context: Excel.RequestContext,
    private readonly names: string[],
  ) {}

  static async open(context: Excel.RequestContext): Promise<FormFactory> {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return new FormFactory(
      context,
      worksheets.items.map(({ name }) => name),
    );
  }

  async create(batch: readonly PlannedForm[]): Promise<InsertResult[]> {
    const { workbook, application } = this.context;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    const drawings = batch.map(({ wantedName, plan }) => {
      const name = legalSheetName(wantedName, this.names);
      this.names.push(name);
      return drawOnNewSheet(workbook.worksheets, name, plan);
    });
    await syncOrRemove(this.context, drawings);
    this.notice ??= await setUpPages(this.context, drawings);
    this.first ??= drawings[0] ?? null;
    return drawings.map((drawing) => insertedForm(drawing, this.notice));
  }

  async showFirst(): Promise<void> {
    if (!this.first) return;
    showDrawing(this.first);
    await this.context.sync();
  }
}
