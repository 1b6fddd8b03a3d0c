import { setRunClock } from '../../src/excel/runs/runClock';

/** A request of a test may take this many times as long as one of a user before it counts as not answered. */
const MAX_WAIT = 40;
/** Milliseconds; what waits as long waits for an answer. */
const LONG = 10_000;

// A slow machine is not an Excel that keeps silent. What still waits when a test file has ended keeps no process alive.
setRunClock({
  after: (milliseconds, action) => {
    const timer = setTimeout(action, milliseconds >= LONG ? milliseconds * MAX_WAIT : milliseconds);
    if (typeof timer === 'object') timer.unref();
    return () => clearTimeout(timer);
  },
});
