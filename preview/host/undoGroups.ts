import { MERGE_UNDO_GROUP } from './protocol';

/** Excel of the client, as much of it as is touched here. */
interface ClientExcel {
  run?: (...callArguments: unknown[]) => unknown;
}

/** How many runs are told apart by the bits above the flag. */
const RUNS = 1 << 10;

/**
 * Makes the client tell the host of Excel.run's option mergeUndoGroup, which those since ExcelApi 1.20 do and the one on npm does
 * not: every request of the run carries a flag and the run's number. How newer clients write it down is not public; this way is
 * the stand-in's own. To be called before the client runs in the window.
 */
export function sendUndoGroups(win: object): void {
  let excel: ClientExcel | undefined;
  Object.defineProperty(win, 'Excel', {
    configurable: true,
    enumerable: true,
    get: () => excel,
    // The client makes the object first and its function run later.
    set: (value: ClientExcel) => {
      excel = value;
      wrapRun(value);
    },
  });
}

function wrapRun(excel: ClientExcel): void {
  let wrapped = excel.run;
  let runs = 0;
  const marked = (run: NonNullable<ClientExcel['run']>) =>
    function runMarked(...callArguments: unknown[]): unknown {
      if (!mergesUndo(callArguments[0])) return run(...callArguments);
      runs = (runs + 1) % RUNS;
      const flags = MERGE_UNDO_GROUP | (runs * MERGE_UNDO_GROUP * 2);
      const batch = callArguments.at(-1) as (context: { _requestFlagModifier: number }) => unknown;
      const withFlags: typeof batch = (context) => {
        context._requestFlagModifier |= flags;
        return batch(context);
      };
      return run(...callArguments.slice(0, -1), withFlags);
    };
  Object.defineProperty(excel, 'run', {
    configurable: true,
    enumerable: true,
    get: () => wrapped,
    set: (run: NonNullable<ClientExcel['run']>) => {
      wrapped = marked(run);
    },
  });
}

function mergesUndo(options: unknown): boolean {
  return (
    typeof options === 'object' && options !== null && 'mergeUndoGroup' in options && options.mergeUndoGroup === true
  );
}
