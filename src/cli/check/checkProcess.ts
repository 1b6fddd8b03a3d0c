import { performance } from 'node:perf_hooks';
import { cpuUsage, memoryUsage } from 'node:process';
import { clearInterval, setInterval } from 'node:timers';
import { Worker } from 'node:worker_threads';
import type { Exceeded } from './checkBudget';
import { checkBudget } from './checkBudget';
import type { FileReport, FileTask } from './fileReport';

// A process that checks files one after the other for a CheckPool. The work is done by a thread, so that this one stays free to look
// at time and memory, and at whether the pool is still there; it ends the whole process, as nothing less frees what a file took.

const LOOK_EVERY_MS = 50;
/** Seconds of processor time that are work; to look takes less while secondsWaiting pass. */
const WORK = 0.3;

const thread = new Worker(new URL('./checkThread.mjs', import.meta.url), {
  resourceLimits: { maxOldGenerationSizeMb: checkBudget.heap, maxYoungGenerationSizeMb: checkBudget.youngHeap },
});
let looking: NodeJS.Timeout | undefined;

process.on('message', (task: FileTask) => {
  const since = cpuUsage();
  const worked = { seconds: 0, at: performance.now() };
  looking = setInterval(() => {
    const seconds = secondsSince(since);
    if (seconds > worked.seconds + WORK) Object.assign(worked, { seconds, at: performance.now() });
    const isWaiting = performance.now() - worked.at > checkBudget.secondsWaiting * 1000;
    if (memoryUsage.rss() > checkBudget.memory) end('memory');
    else if (seconds > checkBudget.seconds || isWaiting) end('time');
  }, LOOK_EVERY_MS);
  thread.postMessage(task);
});
thread.on('message', (report: FileReport) => {
  clearInterval(looking);
  process.send?.(report);
});
// What is not caught there is out of memory: errors of the work are reports.
thread.on('error', () => end('memory'));
process.on('disconnect', die);

/** Seconds of processor time of all threads. */
function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = cpuUsage(before);
  return (user + system) / 1e6;
}

function end(exceeded: Exceeded): void {
  clearInterval(looking);
  process.send?.(exceeded, die);
}

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}
