/** Where a queue reads from and what it does with the answers. */
export interface ReadQueueOptions<Answer> {
  read(sheetId: string): Promise<Answer>;
  /** Called with answers that still count. */
  deliver(answer: Answer): void;
  /** Called with failures that still count. */
  fail(error: unknown, sheetId: string): void;
  /** Milliseconds of quiet to wait for before reading, when requests come one upon the other. */
  readonly delay: number;
  /** Milliseconds after which a reading is due even if it never gets quiet. */
  readonly longest: number;
  /** Milliseconds without requests and readings after which the next request begins a new burst. */
  readonly calm: number;
}

/** Why a sheet is to be read: something was done to it, it was calculated, or it was not finished when it was read last. */
export type ReadReason = 'done' | 'calculated' | 'unfinished';

/**
 * Gathers many requests into few readings: one at a time, the last one wanted, never for nothing. What is done to a sheet after a
 * calm is read at once, and so is the first calculation that answers it; the rest of a burst waits for quiet.
 */
export interface ReadQueue {
  request(sheetId: string, reason: ReadReason): void;
  /** Whatever is being read counts no more: a newer reading was made elsewhere. */
  supersede(): void;
  /** While paused nothing is read; what was asked for is read afterwards. */
  pause(paused: boolean): void;
  dispose(): void;
}

/** A queue for the readings that follow edits. Answers that came too late are dropped. */
export function createReadQueue<Answer>(options: ReadQueueOptions<Answer>): ReadQueue {
  let wanted: { readonly sheetId: string; readonly since: number; readonly due: number } | null = null;
  /** When something was last asked for or read, and how often what was asked for since the last calm. */
  let latest = -Infinity;
  let burst = { done: 0, calculated: 0 };
  let current: string | null = null;
  let sequence = 0;
  let paused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function schedule(): void {
    clearTimeout(timer);
    if (!wanted || paused || current !== null) return;
    timer = setTimeout(() => void run(), Math.max(0, wanted.due - Date.now()));
  }

  /** Whether this request is read at once. */
  function isAtOnce(reason: ReadReason, now: number): boolean {
    if (now - latest >= options.calm) burst = { done: 0, calculated: 0 };
    if (reason === 'unfinished') return false;
    burst[reason] += 1;
    return burst.done <= 1 && burst.calculated <= 1;
  }

  async function run(): Promise<void> {
    if (!wanted) return;
    const { sheetId } = wanted;
    const mine = ++sequence;
    wanted = null;
    current = sheetId;
    try {
      const answer = await options.read(sheetId);
      latest = Date.now();
      if (mine === sequence) options.deliver(answer);
    } catch (error) {
      latest = Date.now();
      if (mine === sequence) options.fail(error, sheetId);
    } finally {
      current = null;
      schedule();
    }
  }

  return {
    request(sheetId, reason) {
      if (current !== null && current !== sheetId) sequence++;
      const now = Date.now();
      const before = wanted?.sheetId === sheetId ? wanted : null;
      const since = before?.since ?? now;
      // What is due already is not put off.
      const isDue = isAtOnce(reason, now) || (before !== null && before.due <= now);
      wanted = { sheetId, since, due: isDue ? now : Math.min(now + options.delay, since + options.longest) };
      latest = now;
      schedule();
    },
    supersede() {
      latest = Date.now();
      sequence++;
      wanted = null;
      clearTimeout(timer);
    },
    pause(next) {
      paused = next;
      if (paused) clearTimeout(timer);
      else schedule();
    },
    dispose() {
      sequence++;
      wanted = null;
      paused = true;
      clearTimeout(timer);
    },
  };
}
