/**
 * What checking one file may cost, however the file came to cost it. Reading has limits of its own (ooxml/readingLimits), which say
 * what is the matter with a file; these end what slips through.
 */
export const checkBudget = {
  /** Of JavaScript objects, in megabytes. */
  heap: 288,
  youngHeap: 24,
  /** Of everything the process holds, in bytes: texts and buffers outside the heap too. */
  memory: 470 * 1024 * 1024,
  /** Processor time in seconds: a busy computer does not make a file unreadable. */
  seconds: 15,
  /** Seconds on the clock within which some of it is used, for what waits and does not work: a network drive that is gone. */
  secondsWaiting: 30,
} as const;

/** Which of them was exceeded; lost: the process ended and did not say why. */
export type Exceeded = 'time' | 'memory' | 'lost';
