import { setRunClock } from '../../../src/excel/runs/runClock';

/** A clock that stands still until it is moved on: no test waits for a deadline, and none depends on how fast the machine is. */
export class ManualClock {
  private now = 0;
  private readonly timers = new Set<{ readonly at: number; readonly action: () => void }>();

  /** From now on all waiting for Excel goes by this clock, in the tests of the file. */
  static use(): ManualClock {
    const clock = new ManualClock();
    beforeAll(() =>
      setRunClock({
        after: (milliseconds, action) => {
          const timer = { at: clock.now + milliseconds, action };
          clock.timers.add(timer);
          return () => clock.timers.delete(timer);
        },
      }),
    );
    afterAll(() => setRunClock());
    return clock;
  }

  /** What waits for this clock. */
  get waiting(): number {
    return this.timers.size;
  }

  /** Lets so many milliseconds pass; what is due is done in its order. */
  advance(milliseconds: number): void {
    const end = this.now + milliseconds;
    for (;;) {
      const [next] = [...this.timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.timers.delete(next);
      this.now = next.at;
      next.action();
    }
    this.now = end;
  }
}
