import type { EngineEvent } from '../engine/engineEvents';
import { movedArea } from '../engine/movedArea';
import type { WorkbookEngine } from '../engine/workbookEngine';
import { Batch } from './batch';
import type { BatchHost } from './batch';
import { CustomFunctionBridge } from './customFunctionBridge';
import { EventHub } from './eventHub';
import { Failures, LostReply, TransportFailure } from './failures';
import type { Planned } from './failures';
import { GatheredFormats } from './gatheredFormats';
import type { HostObject } from './hostObject';
import { UnsupportedMember } from './hostObject';
import type { HostServices } from './hostServices';
import { range } from './objects/range';
import type { RangeTarget } from './objects/rangeTarget';
import { services } from './objects/services';
import { workbook } from './objects/workbook';
import { DELAY_FOR_CELL_EDIT } from './protocol';
import type { Action, BatchRequest, BatchResponse, Message } from './protocol';
import { References } from './references';
import { TaskPane } from './taskPane';
import { UndoHistory } from './undoHistory';

/** One request as it was answered. */
export interface LoggedRequest {
  readonly request: BatchRequest;
  readonly response: BatchResponse;
  readonly bytes: number;
  /** When the host began to carry it out, as performance.now() counts: it has seen every change made before. */
  readonly begun: number;
  /** Requests of the client itself (start-up, release of references, results of functions) are no round trips. */
  readonly housekeeping: boolean;
  /** Whether it is part of a group of undo (mergeUndoGroup). */
  readonly isUndoGroup: boolean;
}

/** Excel on the web refuses larger requests and responses; the stand-in always does. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const HOUSEKEEPING: ReadonlySet<string> = new Set([
  '_RemoveReference',
  'SetInvocationResults',
  'SetInvocationArrayResults',
  '_SetOsfControlContainerReadyForCustomFunctions',
  '_GetEnabledFeatures',
  'NotifyActionHandlerReady',
]);

/** Excel's side of Microsoft's client: carries out its batches on the workbook, one at a time. */
export class ExcelHost implements BatchHost, HostServices {
  readonly references = new References();
  readonly failures = new Failures();
  readonly pane = new TaskPane();
  readonly undo: UndoHistory;
  readonly formats: GatheredFormats;
  readonly events: EventHub;
  readonly customFunctions: CustomFunctionBridge;
  /** Every request since the start or the last `clearLog`. */
  readonly log: LoggedRequest[] = [];
  /** Members an add-in asked for that are not implemented. */
  readonly unsupportedMembers = new Set<string>();
  /** Takes what the host has to tell the client; the container sets it. */
  deliver: (messages: readonly Message[]) => void = () => undefined;
  private queue: Promise<unknown> = Promise.resolve();
  private running = 0;
  private editing = false;
  private calculationSuspended = false;
  private editEnded: () => void = () => undefined;
  private whileEditing: Promise<void> = Promise.resolve();
  private waiting = 0;

  constructor(readonly engine: WorkbookEngine) {
    this.undo = new UndoHistory(engine);
    this.formats = new GatheredFormats(engine.cells);
    const deliver = (messages: readonly Message[]) => this.deliver(messages);
    this.customFunctions = new CustomFunctionBridge(engine, deliver);
    const keepRange = (sheetId: string, { area }: { area: Parameters<typeof range>[0]['area'] }) =>
      this.references.keep(range({ host: this, sheetId, area }));
    this.events = new EventHub(engine, keepRange, deliver);
    engine.events.on((event) => this.observe(event));
  }

  /** Requests an add-in made, without the client's own housekeeping. */
  get roundTrips(): number {
    return this.log.filter(({ housekeeping }) => !housekeeping).length;
  }

  /** Whether nothing is under way or waiting to be sent. */
  get idle(): boolean {
    return this.running === 0 && !this.events.pending;
  }

  /** Whether a request waits for the end of a cell edit. */
  get waitsForEdit(): boolean {
    return this.waiting > 0;
  }

  clearLog(): void {
    this.log.length = 0;
    this.unsupportedMembers.clear();
  }

  /** Whether a person edits a cell. */
  get isCellEditing(): boolean {
    return this.editing;
  }

  /** While a person edits a cell Excel refuses requests, unless they may wait. */
  setCellEditing(editing: boolean): void {
    if (editing === this.editing) return;
    this.editing = editing;
    if (editing) this.whileEditing = new Promise((resolve) => (this.editEnded = resolve));
    else this.editEnded();
  }

  /** Answers a request, both as JSON text. Rejects with TransportFailure where the container refuses it. */
  process(body: string, flags: number): Promise<string> {
    this.running += 1;
    const answer = this.queue.then(() => this.answer(body, flags));
    this.queue = answer.catch(() => undefined);
    return answer.finally(() => (this.running -= 1));
  }

  /** The page with the add-in is gone: what it held and listened to goes with it. */
  disconnect(): void {
    this.events.unregisterAll();
    this.references.clear();
    this.customFunctions.runtimeLost();
    this.deliver = () => undefined;
  }

  root(): HostObject {
    return workbook(this);
  }

  service(name: string): HostObject {
    const service = services[name];
    if (!service) throw new UnsupportedMember(name);
    return service(this);
  }

  change<T>(step: string, action: () => T): T {
    return this.engine.context.asApi(step, action);
  }

  async calculated(): Promise<void> {
    if (!this.calculationSuspended) await this.engine.calculation.finished();
  }

  suspendCalculation(): void {
    this.calculationSuspended = true;
  }

  unsupported(member: string): void {
    this.unsupportedMembers.add(member);
  }

  beforeAction(action: Action): void {
    this.failures.beforeAction(action);
  }

  private observe(event: EngineEvent): void {
    if (event.kind !== 'cellsChanged' || event.change === 'RangeEdited') return;
    this.references.move((object) => movedRange(object, event));
  }

  private async answer(body: string, flags: number): Promise<string> {
    const request = JSON.parse(body) as BatchRequest;
    const housekeeping = isHousekeeping(request);
    const plan = housekeeping ? undefined : await this.admit(body, flags);
    if (plan?.lost === 'before') throw new LostReply();
    this.failures.begin(plan, request.Actions.length);
    this.events.hold();
    try {
      this.calculationSuspended = false;
      const begun = performance.now();
      const entry = this.undo.begin(flags);
      const response = await new Batch(this, request, entry).run();
      if (!housekeeping) this.undo.end(entry, flags, response.Error?.Code);
      const text = JSON.stringify(response);
      this.log.push({ request, response, bytes: body.length, begun, housekeeping, isUndoGroup: entry.isGroup });
      if (plan?.lost === 'after') throw new LostReply();
      if (text.length > PAYLOAD_LIMIT) throw new TransportFailure('responsePayloadSizeLimitExceeded');
      return text;
    } finally {
      this.events.release();
    }
  }

  /** Waits until a request may be carried out; gives what is to go wrong with it. */
  private async admit(body: string, flags: number): Promise<Planned | undefined> {
    const plan = this.failures.arrive();
    await this.failures.untilReleased();
    if (this.failures.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, this.failures.delayMs));
    if (body.length > PAYLOAD_LIMIT) throw new TransportFailure('requestPayloadSizeLimitExceeded');
    if (!this.editing) return plan;
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) throw new TransportFailure('invalidOperationInCellEditMode');
    this.waiting += 1;
    await this.whileEditing;
    this.waiting -= 1;
    return plan;
  }
}

function movedRange(object: HostObject, event: Extract<EngineEvent, { kind: 'cellsChanged' }>): HostObject | null {
  if (object.className !== 'Range') return null;
  const target = object.target as RangeTarget;
  const area = target.sheetId === event.sheetId ? movedArea(target.area, event.change, event.area) : null;
  return area && range({ ...target, area });
}

/** Whether the client does nothing else in a request than what it does by itself. */
function isHousekeeping({ Actions: actions }: BatchRequest): boolean {
  const named = actions.filter(({ Name }) => Name !== '');
  return named.length > 0 && named.every(({ Name }) => HOUSEKEEPING.has(Name));
}
