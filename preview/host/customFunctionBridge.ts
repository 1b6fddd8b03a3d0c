import { cellArea, formatArea, quoteSheetName } from '../engine/address';
import type { FunctionAnswer, FunctionCall, FunctionMetadata } from '../engine/customFunctions';
import type { WorkbookEngine } from '../engine/workbookEngine';
import { MessageCategory } from './protocol';
import type { Message } from './protocol';
import { recordOf } from './values';

const INVOKE = 1000;

/** Error values by the number the client sends. Numbers not named here (a function that threw) show #VALUE!. */
const ERROR_VALUES: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};
/** Only these can carry a sentence in Excel. */
const ERRORS_WITH_MESSAGE: ReadonlySet<string> = new Set(['#VALUE!', '#N/A']);

/** One result as it comes over the wire, from either of the client's two methods. */
interface InvocationResult {
  readonly id: number;
  readonly failed: boolean;
  readonly value: unknown;
  readonly errorCode: number;
}

/** A call the add-in has not answered yet. */
interface PendingCall {
  readonly message: Message;
  readonly resolve: (answer: FunctionAnswer) => void;
}

/** Calls the add-in's functions through the client's own runtime: a message there, a batch with results back. */
export class CustomFunctionBridge {
  private readonly pending = new Map<number, PendingCall>();
  private queue: Message[] = [];
  private calls = 0;
  private ready = false;

  constructor(
    private readonly engine: WorkbookEngine,
    private readonly deliver: (messages: readonly Message[]) => void,
  ) {}

  /** Makes the functions of a functions.json known to formulas, as the manifest does in Excel. */
  register(namespace: string, functions: readonly FunctionMetadata[]): void {
    this.engine.customFunctions.register(namespace, functions, (call) => this.call(call));
  }

  /** The runtime in the add-in's page is there; calls made before it was are sent now. */
  runtimeReady(): void {
    this.ready = true;
    this.schedule();
  }

  /** The add-in's page is gone; calls it has not answered are asked of the next one. */
  runtimeLost(): void {
    this.ready = false;
    this.queue = [...this.pending.values()].map(({ message }) => message);
  }

  /** Results in the form of SetInvocationResults. */
  receive(results: readonly unknown[]): void {
    for (const result of results.map(recordOf)) {
      const { id, failed, value, errorCode } = result;
      this.answer({ id: Number(id), failed: failed === true, value, errorCode: Number(errorCode ?? 0) });
    }
  }

  /** Results in the form of SetInvocationArrayResults: [id, ok, value, error code]. */
  receiveArrays(results: readonly unknown[]): void {
    for (const result of results) {
      const [id, ok, value, errorCode] = Array.isArray(result) ? (result as readonly unknown[]) : [];
      this.answer({ id: Number(id), failed: ok !== true, value, errorCode: Number(errorCode ?? 0) });
    }
  }

  private call(call: FunctionCall): Promise<FunctionAnswer> {
    this.calls += 1;
    const id = this.calls;
    const { sheetId, row, column } = call.caller;
    const sheetName = this.engine.sheets.byId(sheetId)?.name ?? '';
    const address = `${quoteSheetName(sheetName)}!${formatArea(cellArea(row, column))}`;
    const json = JSON.stringify([id, call.id, call.arguments, address, 0]);
    const message: Message = [MessageCategory.customFunction, INVOKE, '', json, id, false];
    this.queue.push(message);
    this.schedule();
    return new Promise((resolve) => this.pending.set(id, { message, resolve }));
  }

  private schedule(): void {
    if (this.ready && this.queue.length > 0) setTimeout(() => this.flush(), 0);
  }

  private flush(): void {
    if (!this.ready || this.queue.length === 0) return;
    const messages = this.queue;
    this.queue = [];
    this.deliver(messages);
  }

  private answer({ id, failed, value, errorCode }: InvocationResult): void {
    const call = this.pending.get(id);
    this.pending.delete(id);
    call?.resolve(failed ? failure(errorCode, value) : asAnswer(value));
  }
}

function failure(errorCode: number, value: unknown): FunctionAnswer {
  const error = ERROR_VALUES[errorCode] ?? '#VALUE!';
  const message = typeof value === 'string' && ERRORS_WITH_MESSAGE.has(error) ? value : '';
  return { error, message };
}

function asAnswer(value: unknown): FunctionAnswer {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return { value };
  }
  if (Array.isArray(value)) return { value: value as (string | number | boolean | null)[][] };
  return { error: '#VALUE!', message: '' };
}
