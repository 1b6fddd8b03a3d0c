import { contentName } from '../core/sheet/headerFields';
import type { SheetPlan } from '../core/sheet/sheetPlan';
import { legalSheetName } from '../core/sheet/sheetName';
import { templateById } from '../core/sheet/templates/templateById';
import { asOneStep, isUndoRefused } from './asOneStep';
import { drawSheets, removeSheets } from './drawSheets';
import type { BatchOptions } from './inExcel';
import { keepInsertedSchemes } from './insertedSchemes';
import type { FormRequest, InsertResult } from './insertRequest';
import { drawOnNewSheet, insertedForm, showDrawing } from './newSheetDrawing';
import { planDrawing } from './insertRequest';
import { Checkpoint } from './runs/checkpoint';
import { refuseWhileOpen } from './runs/makeChange';
import type { Aftermath } from './runs/makeChange';
import { setUpPages } from './setUpPages';
import { sheetNames } from './sheetNames';
import { lastAction } from './takeBack/lastAction';
import { takeBackSheets } from './takeBack/newSheets';
import type { DrawnSheet } from './takeBack/newSheets';
import type { Saying } from '../wording/language';

/** A form for a new sheet; without a name of its own the sheet is named after the project. */
export type NewFormRequest = FormRequest & { readonly sheetName?: string };

/** Something else to be drawn on a new sheet. */
export interface NewDrawingRequest {
  readonly plan: SheetPlan;
  readonly sheetName: string;
}

/** What a new sheet is to hold. */
export type NewSheetRequest = NewFormRequest | NewDrawingRequest;

/** How the creation of many forms is followed and ended. */
export interface CreateOptions {
  /** Called after every batch with the number of forms that are there. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the work after the batch under way. */
  readonly signal?: AbortSignal;
}

/** Few enough that progress is seen and a cancel is obeyed soon. */
const MAX_FORMS = 10;
/** Bytes; Excel on the web refuses requests of 5 MB. */
const MAX_BYTES = 2_000_000;
/** A request is about four times as long as its plan written as JSON; a Chinese character takes three bytes. */
const BYTES_PER_CHARACTER = 6;

/** What has become of a creation; forms once made stay, however it ended. */
export interface Creation {
  readonly created: readonly InsertResult[];
  /** Null when there was none. */
  readonly error: unknown;
  readonly isCancelled: boolean;
}

/**
 * Creates forms in batches of two round trips (draw, set up the pages), after one that reads the sheet names, and shows the first: the
 * one place where sheets of forms come from. All of it is one step of undo where Excel offers that; a batch that Excel refuses is
 * taken back, the ones before it stay.
 */
export async function createOnNewSheets(
  requests: readonly NewSheetRequest[],
  { onProgress, signal, ...waiting }: CreateOptions & BatchOptions = {},
): Promise<Creation> {
  const factory = new FormFactory(requests);
  let failure: unknown = null;
  try {
    refuseWhileOpen();
    const names = await sheetNames(waiting);
    await asOneStep(async (context, again) => {
      if (again) await factory.forgetMissing(context);
      for (const batch of factory.batches()) {
        if (signal?.aborted) break;
        await factory.create(context, batch, names);
        onProgress?.(factory.created.length, requests.length);
      }
      await factory.showFirst(context).catch((error: unknown) => {
        // With this the forms of the step may be gone; else they are there whether or not the first of them can be shown.
        if (isUndoRefused(error)) throw error;
      });
    }, waiting);
  } catch (error) {
    failure = error;
  }
  await factory.keepSchemes();
  return { created: factory.created, error: failure, isCancelled: factory.created.length < requests.length };
}

function isDrawing(request: NewSheetRequest): request is NewDrawingRequest {
  return 'plan' in request;
}

function wantedSheet(request: NewSheetRequest): Pick<PlannedForm, 'plan' | 'wantedName'> {
  if (isDrawing(request)) return { plan: request.plan, wantedName: request.sheetName };
  const plan = planDrawing(request, { row: 0, column: 0 });
  return { plan, wantedName: request.sheetName ?? contentName(templateById(request.templateId), request.content) };
}

interface PlannedForm {
  /** Its place among the requests. */
  readonly index: number;
  readonly wantedName: string;
  readonly plan: SheetPlan;
}

interface MadeForm {
  readonly form: InsertResult;
  readonly drawn: DrawnSheet;
}

/** Draws one batch after the other, and remembers what is there so far. */
class FormFactory {
  /** By the place of the request; forms are there in the order of the requests. */
  private readonly made = new Map<number, MadeForm>();
  /** Said once: where pages cannot be set up, Excel is not asked again. */
  private notice: Saying | undefined;
  private isShown = false;

  constructor(private readonly requests: readonly NewSheetRequest[]) {}

  get created(): InsertResult[] {
    return this.inOrder.map(({ form }) => form);
  }

  private get inOrder(): MadeForm[] {
    return this.requests.flatMap((_, index) => this.made.get(index) ?? []);
  }

  /** Plans the forms that are not there as they are needed, as many at a time as go into one request. */
  *batches(): Generator<PlannedForm[]> {
    let batch: PlannedForm[] = [];
    let bytes = 0;
    for (const [index, request] of this.requests.entries()) {
      if (this.made.has(index)) continue;
      const { plan, wantedName } = wantedSheet(request);
      const size = JSON.stringify(plan).length * BYTES_PER_CHARACTER;
      if (batch.length === MAX_FORMS || (batch.length > 0 && bytes + size > MAX_BYTES)) {
        yield batch;
        batch = [];
        bytes = 0;
      }
      batch.push({ index, wantedName, plan });
      bytes += size;
    }
    if (batch.length > 0) yield batch;
  }

  /** `present`: names of the sheets that were there before. */
  async create(
    context: Excel.RequestContext,
    batch: readonly PlannedForm[],
    present: readonly string[],
  ): Promise<void> {
    const { workbook, application } = context;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    const names = [...present, ...this.created.map(({ sheetName }) => sheetName)];
    const drawings = batch.map(({ wantedName, plan }) => {
      const name = legalSheetName(wantedName, names);
      names.push(name);
      return drawOnNewSheet(workbook, name, plan);
    });
    // Where there is no other batch, showing the first form needs no round trip of its own.
    const isOnly = batch.length === this.requests.length;
    if (isOnly) drawings.slice(0, 1).forEach(showDrawing);
    const checkpoint = new Checkpoint();
    checkpoint.queue(context);
    const drawn = await drawSheets(drawings, checkpoint, () => context.sync(), {
      cleanUp: () => undefined,
      late: (later, found) => this.foundLate(later, batch, found),
      keep: (found) => lastAction.keep(takeBackSheets([...this.inOrder.map((made) => made.drawn), ...found])),
    });
    drawings.forEach(({ plan }, index) => {
      const there = drawn[index];
      if (there) this.made.set(batch[index]?.index ?? 0, { form: insertedForm(plan, there), drawn: there });
    });
    this.isShown = isOnly;
    lastAction.keep(takeBackSheets(this.inOrder.map(({ drawn: there }) => there)));
    await this.setUpPages(context, batch).catch(async (error: unknown) => {
      // Refused as a part of one step of undo: all of it is done anew.
      batch.forEach(({ index }) => this.made.delete(index));
      await removeSheets(drawn.map(({ sheetId }) => sheetId)).catch(() => undefined);
      throw error;
    });
  }

  /** Forms found when nobody waited for them any more: those after them are not made. */
  private async foundLate(
    context: Excel.RequestContext,
    batch: readonly PlannedForm[],
    found: readonly DrawnSheet[],
  ): Promise<Aftermath<unknown>> {
    found.forEach((drawn, at) => {
      const form = batch[at];
      if (form) this.made.set(form.index, { form: insertedForm(form.plan, drawn), drawn });
    });
    const there = this.inOrder.map(({ drawn }) => drawn);
    lastAction.keep(takeBackSheets(there));
    await this.setUpPages(context, batch);
    await this.keepSchemes();
    if (there.length === this.requests.length) return { kind: 'done', result: undefined };
    return { kind: 'partly', places: there.map(({ name }) => name), remedy: 'look' };
  }

  /** The forms are there: that their pages cannot be set up is said, and no failure. */
  private async setUpPages(context: Excel.RequestContext, batch: readonly PlannedForm[]): Promise<void> {
    const made = batch.flatMap(({ index, plan }) => {
      const there = this.made.get(index);
      return there ? { index, there, plan } : [];
    });
    this.notice ??= await setUpPages(
      context,
      made.map(({ there, plan }) => ({ sheet: context.workbook.worksheets.getItem(there.drawn.sheetId), plan })),
    );
    if (this.notice === undefined) return;
    made.forEach(({ index, there }) => {
      this.made.set(index, { ...there, form: { ...there.form, notice: this.notice } });
    });
  }

  /** What the formulas do not name. */
  async keepSchemes(): Promise<void> {
    const made = [...this.made];
    const results = await keepInsertedSchemes(
      made.flatMap(([index, { form: result }]) => {
        const request = this.requests[index];
        return request && !isDrawing(request) ? [{ request, result }] : [];
      }),
    );
    const bySheet = new Map(results.map((result) => [result.sheetId, result]));
    made.forEach(([index, one]) => this.made.set(index, { ...one, form: bySheet.get(one.form.sheetId) ?? one.form }));
  }

  /** Excel may have taken back what it had made. */
  async forgetMissing(context: Excel.RequestContext): Promise<void> {
    const sheets = [...this.made].map(([index, { form }]) => {
      return { index, sheet: context.workbook.worksheets.getItemOrNullObject(form.sheetId).load('id') };
    });
    await context.sync();
    for (const { index, sheet } of sheets) if (sheet.isNullObject) this.made.delete(index);
  }

  async showFirst(context: Excel.RequestContext): Promise<void> {
    const [first] = this.created;
    if (!first || this.isShown) return;
    const sheet = context.workbook.worksheets.getItem(first.sheetId);
    sheet.activate();
    sheet.getRange(first.firstInput).untrack().select();
    await context.sync();
  }
}
