import type { EventEntry, Json, RequestEntry } from './recording';

/** Ends the listening and leaves the client as it was. */
export type StopTapping = () => void;

/** Thrown when the client in the page keeps its requests where they cannot be seen; the message is for the person at Excel. */
export class CannotTapError extends Error {
  constructor(what: string) {
    super(
      `这个版本的 office.js 无法录制（找不到 ${what}）。请把 Excel 的版本和这句话写进问题。 This office.js cannot be recorded.`,
    );
    this.name = 'CannotTapError';
  }
}

/** The client's way to its container, as much of it as is touched here. */
interface RichApi {
  executeRichApiRequestAsync(message: readonly unknown[], callback: (result: ContainerAnswer) => void): void;
  readonly richApiMessageManager?: { register?(handler: (args: MessageArguments) => void): Promise<unknown> };
}
interface ContainerAnswer {
  readonly status: string;
  readonly value?: { readonly data: readonly unknown[] };
  readonly error?: { readonly code: number };
}
interface MessageArguments {
  readonly entries: readonly {
    readonly messageCategory: number;
    readonly messageType: number;
    readonly targetId: string;
    readonly message: unknown;
  }[];
}

/** Places of a request in the array handed to the container. */
const BODY = 4;
const FLAGS = 6;
/** The place of the body in an answer. */
const ANSWER_BODY = 2;
const EVENT_CATEGORY = 65536;

/** The client's own affairs, which no scenario is about: it answers functions and says that it is there. */
const OWN_AFFAIRS =
  /"Name":"(?:SetInvocationResults|SetInvocationArrayResults|_SetOsfControlContainerReadyForCustomFunctions|_GetEnabledFeatures|NotifyActionHandlerReady)"/;

/**
 * Writes down every request of Microsoft's client in this page with its answer, and every event, until it is stopped. Nothing
 * that is sent or answered is changed. Throws CannotTapError.
 */
export async function tapExcel(write: (entry: RequestEntry | EventEntry) => void): Promise<StopTapping> {
  const dda = (globalThis as { readonly OSF?: { readonly DDA?: { RichApi?: RichApi } } }).OSF?.DDA;
  const original = dda?.RichApi;
  if (!dda || !original?.executeRichApiRequestAsync) throw new CannotTapError('OSF.DDA.RichApi');
  const runs = watchRuns();
  let listening = true;
  dda.RichApi = Object.create(original, {
    executeRichApiRequestAsync: {
      value: (message: readonly unknown[], callback: (result: ContainerAnswer) => void) => {
        const entry = requestEntry(message, runs.group());
        if (entry) write(entry);
        original.executeRichApiRequestAsync(message, (result) => {
          if (entry) Object.assign(entry, answerOf(result));
          callback(result);
        });
      },
    },
  }) as RichApi;
  await listenForEvents(original, (entry) => {
    if (listening) write(entry);
  });
  return () => {
    listening = false;
    dda.RichApi = original;
    runs.stop();
  };
}

function requestEntry(message: readonly unknown[], group: number | undefined): RequestEntry | null {
  const body = String(message[BODY]);
  if (OWN_AFFAIRS.test(body)) return null;
  return {
    kind: 'request',
    flags: Number(message[FLAGS]),
    ...(group !== undefined && { group }),
    request: JSON.parse(body) as Json,
  };
}

function answerOf({ status, value, error }: ContainerAnswer): Pick<RequestEntry, 'response' | 'refused'> {
  if (status !== 'succeeded') return { refused: error?.code ?? 0 };
  const body = value?.data[ANSWER_BODY];
  const text = Array.isArray(body) ? body.join('') : String(body);
  return { response: JSON.parse(text) as Json };
}

async function listenForEvents(richApi: RichApi, write: (entry: EventEntry) => void): Promise<void> {
  const { richApiMessageManager: manager } = richApi;
  if (!manager?.register) throw new CannotTapError('richApiMessageManager.register');
  await manager.register(({ entries }) => {
    for (const { messageCategory, messageType, targetId, message } of entries) {
      if (messageCategory !== EVENT_CATEGORY) continue;
      // Another handler of the client may have read the text already.
      const details = (typeof message === 'string' ? JSON.parse(message) : structuredClone(message)) as Json;
      write({ kind: 'event', type: messageType, target: targetId, details });
    }
  });
}

type Run = (...callArguments: unknown[]) => Promise<unknown>;

/** Knows in which run with mergeUndoGroup the client is, since newer clients do not say it where older ones could be asked. */
function watchRuns(): { readonly group: () => number | undefined; readonly stop: () => void } {
  const { Excel: excel } = globalThis as unknown as { readonly Excel: { run: Run } };
  const before = Object.getOwnPropertyDescriptor(excel, 'run');
  const run = excel.run.bind(excel);
  let runs = 0;
  let current: number | undefined;
  const watched: Run = async (...callArguments) => {
    const outer = current;
    const [options] = callArguments;
    const merged = Object(options) as { readonly mergeUndoGroup?: unknown };
    if (merged.mergeUndoGroup === true) runs += 1;
    current = merged.mergeUndoGroup === true ? runs : undefined;
    try {
      return await run(...callArguments);
    } finally {
      current = outer;
    }
  };
  Object.defineProperty(excel, 'run', { value: watched, configurable: true, enumerable: true, writable: true });
  return {
    group: () => current,
    stop: () => {
      if (before) Object.defineProperty(excel, 'run', before);
    },
  };
}
