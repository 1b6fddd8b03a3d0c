import type { RunFigures } from '../wording/zh-CN/runProgress';

/** How far a long run has come, on one line of a terminal. */
export interface RunProgress {
  step(): void;
  /** Takes the line away. */
  end(): void;
}

/** Where a line is shown over and over ('': nowhere), and what says how late it is. */
interface ProgressLine {
  readonly show: (line: string) => unknown;
  readonly now: () => number;
  readonly say: (figures: RunFigures) => string;
}

const MILLISECONDS = 1000;
/** Milliseconds after which a run is a long one: a line that only flashes up disturbs. */
const LONG = 1000;
/** Milliseconds between two states of the line: a terminal must not be what the files wait for. */
const PAUSE = 200;

/** Shows how many of so many steps are done, how many in a second, and about how long the rest takes. */
export function progressLine(total: number | null, { show, now, say }: ProgressLine): RunProgress {
  const start = now();
  let [done, next, isShown] = [0, start + LONG, false];
  return {
    step: () => {
      done += 1;
      const at = now();
      if (at < next) return;
      [next, isShown] = [at + PAUSE, true];
      show(say(figuresOf(done, total, at - start)));
    },
    end: () => {
      if (isShown) show('');
    },
  };
}

/** There may be more than was counted, e.g. files that came into a folder meanwhile. */
function figuresOf(done: number, counted: number | null, milliseconds: number): RunFigures {
  const perSecond = (done * MILLISECONDS) / milliseconds;
  if (counted === null) return { done, perSecond, left: null };
  const total = Math.max(counted, done);
  return { done, perSecond, left: { total, seconds: (total - done) / perSecond } };
}
