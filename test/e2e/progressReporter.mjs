// A reporter of node:test that tells run.mjs every beginning and end of a test; it prints nothing itself.

const ENDS = { 'test:pass': 'passed', 'test:fail': 'failed' };

/** For --test-reporter in a process started by runSuite. */
export default async function* progressReporter(events) {
  for await (const { type, data } of events) {
    if (type === 'test:start') process.send?.({ kind: 'step', step: data.name });
    const outcome = ENDS[type];
    if (outcome && data.details.type !== 'suite') process.send?.({ kind: outcome, step: `${data.name}: ${outcome}` });
  }
  yield '';
}
