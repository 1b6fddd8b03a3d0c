/** How far a long run has come, on one line of a terminal. */
export interface RunProgress {
  step(): void;
  /** Takes the line away. */
  end(): void;
}

/** Where a line is written over and over, and what says how late it is. */
interface ProgressLine {
  readonly write: (text: string) => unknown;
  readonly now: () => number;
  readonly say: (done: number, total: number, perSecond: number, secondsLeft: number) => string;
}

const MILLISECONDS = 1000;
/** Milliseconds between two states of the line: a terminal must not be what the files wait for. */
const PAUSE = 200;
/** Back to the beginning of the line, and nothing on it. */
const CLEAR = '\r\u001b[K';

/** Shows how many of so many files are done, how many in a second, and about how long the rest takes. */
export function progressLine(total: number, { write, now, say }: ProgressLine): RunProgress {
  const start = now();
  let [done, shown] = [0, -Infinity];
  return {
    step: () => {
      done += 1;
      const at = now();
      if (at - shown < PAUSE) return;
      shown = at;
      const perSecond = done / Math.max(1 / MILLISECONDS, (at - start) / MILLISECONDS);
      write(CLEAR + say(done, total, Math.round(perSecond * 10) / 10, Math.ceil((total - done) / perSecond)));
    },
    end: () => {
      if (shown !== -Infinity) write(CLEAR);
    },
  };
}
