/** Where a queue reads from and what it does with the answers. */
export interface ReadQueueOptions<Answer> {
  read(sheetId: string): Promise<Answer>;
  /** Called with answers that still count. */
  deliver(answer: Answer): void;
  /** Called with failures that still count. */
  fail(error: unknown, sheetId: string): void;
  /** Milliseconds of quiet to wait for before reading. */
  readonly delay: number;
  /** Milliseconds after which a reading is due even if it never gets quiet. */
  readonly longest: number;
}

/** Gathers many requests into few readings: one at a time, the last one wanted, never for nothing. */
export interface ReadQueue {
  request(sheetId: string): void;
  /** Whatever is being read counts no more: a newer reading was made elsewhere. */
  supersede(): void;
  /** While paused nothing is read; what was asked for is read afterwards. */
  pause(paused: boolean): void;
  dispose(): void;
}

/** A queue for the readings that follow edits. Answers that came too late are dropped. */
export function createReadQueue<Answer>(options: ReadQueueOptions<Answer>): ReadQueue {
  let wanted: { readonly sheetId: string; readonly since: number } | null = null;
  let current: string | null = null;
  let sequence = 0;
  let paused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function schedule(): void {
    clearTimeout(timer);
    if (!wanted || paused || current !== null) return;
    const left = wanted.since + options.longest - Date.now();
    timer = setTimeout(() => void run(), Math.max(0, Math.min(options.delay, left)));
  }

  async function run(): Promise<void> {
    if (!wanted) return;
    const { sheetId } = wanted;
    const mine = ++sequence;
    wanted = null;
    current = sheetId;
    try {
      const answer = await options.read(sheetId);
      if (mine === sequence) options.deliver(answer);
    } catch (error) {
      if (mine === sequence) options.fail(error, sheetId);
    } finally {
      current = null;
      schedule();
    }
  }

  return {
    request(sheetId) {
      if (current !== null && current !== sheetId) sequence++;
      wanted = { sheetId, since: wanted?.sheetId === sheetId ? wanted.since : Date.now() };
      schedule();
    },
    supersede() {
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
