import { execFileSync } from 'node:child_process';

const SCRIPT = `
  import('./bench/pane/taskShares.mjs').then(({ tasksIn }) => {
    const trace = Buffer.from(process.argv[1]);
    console.log(JSON.stringify(tasksIn(trace, (url) => url.startsWith('ours'))));
  });
`;
const tasksIn = (traceEvents: readonly object[]): unknown =>
  JSON.parse(execFileSync(process.execPath, ['-e', SCRIPT, JSON.stringify({ traceEvents })], { encoding: 'utf8' }));

const thread = { pid: 1, tid: 7 };
const frame = (url: string, functionName = 'f') => ({ callFrame: { url, functionName } });
const task = (from: number, to: number, more: object = {}) => ({
  ...{ name: 'RunTask', ph: 'X', ts: from * 1000, dur: (to - from) * 1000, args: {} },
  ...thread,
  ...more,
});
/** A sample each millisecond of the functions with these numbers. */
const chunk = (samples: readonly number[], nodes: readonly object[] = []) => ({
  ...{ name: 'ProfileChunk', ph: 'P', id: '0x1', pid: 1, tid: 9, ts: 0 },
  args: { data: { timeDeltas: samples.map(() => 1000), cpuProfile: { nodes, samples } } },
});
const begun = { name: 'Profile', ph: 'P', id: '0x1', ...thread, ts: 0, args: { data: { startTime: 0 } } };
const NODES = [
  { id: 1, ...frame('', '(root)') },
  { id: 2, parent: 1, ...frame('ours.js') },
  { id: 3, parent: 2, ...frame('theirs.js') },
  { id: 4, parent: 2, ...frame('', 'sort') },
  { id: 5, parent: 1, ...frame('', '(garbage collector)') },
  { id: 6, parent: 1, ...frame('', '(idle)') },
];

test('ours is what our functions do, with what is built in and the garbage of theirs, not what others do whom they call', () => {
  // At 1 to 6 ms in the first task, at 8 and 9 ms in the second.
  const samples = [chunk([2, 3], NODES), chunk([4, 2, 5, 3, 6, 3]), chunk([2])];
  expect(tasksIn([begun, ...samples, task(7.5, 9.5), task(0, 6.5)])).toEqual([
    { whole: 6.5, own: 4 },
    { whole: 2, own: 1 },
  ]);
});

test('of a task that had to wait for the processor, only the time it had', () => {
  expect(tasksIn([begun, chunk([2, 2, 2, 3], NODES), task(0, 4, { tdur: 2000 })])).toEqual([{ whole: 2, own: 1.5 }]);
});

test('tasks of threads without a script of ours are left out', () => {
  expect(tasksIn([begun, chunk([3, 3], [{ id: 3, parent: 1, ...frame('theirs.js') }]), task(0, 3)])).toEqual([]);
});
