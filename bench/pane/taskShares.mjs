// Whose time a task of a page is: the tasks and the samples of Chromium's trace, put together.

/** What `browser.startTracing` is to write down: each task of a thread, and what runs, a sample each millisecond. */
export const TRACED = ['disabled-by-default-devtools.timeline', 'disabled-by-default-v8.cpu_profiler'];

/** @typedef {{ url?: string, functionName: string }} CallFrame */
/** @typedef {{ id: number, parent?: number, callFrame: CallFrame }} ProfileNode */
/**
 * @typedef {{ name: string, ph: string, pid: number, tid: number, id?: string, ts: number, dur?: number, tdur?: number, args: { data?: {
 *   startTime?: number, timeDeltas?: number[], cpuProfile?: { nodes?: ProfileNode[], samples?: number[] } } } }} TraceEvent
 */
/** @typedef {{ at: number, milliseconds: number, url: string | null }} Sample a null url: nothing of a page ran */
/** @typedef {{ whole: number, own: number }} Task milliseconds of processor time of a task, and those of them in which a script of ours ran */

/**
 * The tasks of the thread that ran scripts of ours, each with the part of it that is ours: what a function of ours does itself, also
 * within the browser, and the collecting of garbage while it does. What others do whom it calls is theirs.
 * @param {Buffer} trace @param {(url: string) => boolean} isOurs @returns {Task[]}
 */
export function tasksIn(trace, isOurs) {
  const events = /** @type {{ traceEvents: TraceEvent[] }} */ (JSON.parse(trace.toString())).traceEvents;
  const profiles = events.filter(({ name }) => name === 'Profile');
  return profiles.flatMap((begun) => {
    const samples = samplesOf(begun, events);
    if (!samples.some(({ url }) => url !== null && isOurs(url))) return [];
    const tasks = events
      .filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === begun.pid && tid === begun.tid)
      .sort((one, other) => one.ts - other.ts);
    let next = 0;
    return tasks.map(({ ts, dur = 0, tdur = dur }) => {
      let own = 0;
      while ((samples[next]?.at ?? Infinity) < ts) next += 1;
      for (let sample = samples[next]; sample && sample.at < ts + dur; sample = samples[(next += 1)]) {
        if (sample.url !== null && isOurs(sample.url)) own += sample.milliseconds;
      }
      // Samples are taken by the clock, also while the machine does something else.
      const share = dur === 0 ? 0 : Math.min(1, (own * 1000) / dur);
      return { whole: tdur / 1000, own: (share * tdur) / 1000 };
    });
  });
}

/** @param {TraceEvent} begun @param {readonly TraceEvent[]} events @returns {Sample[]} */
function samplesOf(begun, events) {
  const chunks = events.filter(({ name, pid, id }) => name === 'ProfileChunk' && pid === begun.pid && id === begun.id);
  /** @type {Map<number, ProfileNode>} */
  const nodes = new Map();
  /** @type {Sample[]} */
  const samples = [];
  let at = begun.args.data?.startTime ?? begun.ts;
  for (const { args } of chunks) {
    for (const node of args.data?.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    const deltas = args.data?.timeDeltas ?? [];
    (args.data?.cpuProfile?.samples ?? []).forEach((id, index) => {
      const delta = deltas[index] ?? 0;
      at += delta;
      // What ran at a sample is taken to have run since the one before.
      const isCollecting = nodes.get(id)?.callFrame.functionName === '(garbage collector)';
      const url = isCollecting ? (samples.at(-1)?.url ?? null) : urlOf(id, nodes);
      samples.push({ at, milliseconds: delta / 1000, url });
    });
  }
  return samples;
}

/** Of the script whose function ran, or called what ran. @param {number} id @param {ReadonlyMap<number, ProfileNode>} nodes */
function urlOf(id, nodes) {
  for (let node = nodes.get(id); node; node = node.parent === undefined ? undefined : nodes.get(node.parent)) {
    if (node.callFrame.url) return node.callFrame.url;
  }
  return null;
}
