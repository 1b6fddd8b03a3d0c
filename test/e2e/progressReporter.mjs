// A reporter of node:test that tells run.mjs every beginning and end of a test; it prints nothing itself.

/**
 * What of an event of node:test is looked at; `error` is there where a test has failed.
 * @typedef {{ nesting: number, name: string, details: { type?: string, error: Error & { failureType?: string } } }} EventData
 */

/** What a suite of tests fails with when only tests in it have failed: they have been told themselves. */
const TESTS_FAILED = 'subtestsFailed';

/** For --test-reporter in a process started by runSuite. @param {AsyncIterable<{ type: string, data: EventData }>} events */
export default async function* progressReporter(events) {
  // Names of the suites around a test, and its own: as tests begin, and as they are reported.
  /** @type {string[]} */
  const begun = [];
  /** @type {string[]} */
  const told = [];
  const pathOf = (/** @type {string[]} */ path, /** @type {EventData} */ { nesting, name }) => {
    path.splice(nesting, path.length, name);
    return path.join(' › ');
  };
  for await (const { type, data } of events) {
    if (type === 'test:dequeue') tell({ kind: 'step', step: data.name, running: pathOf(begun, data) });
    if (type === 'test:start') pathOf(told, data);
    if (type === 'test:pass' && !isSuite(data)) tell({ kind: 'passed', step: `${data.name}: passed` });
    if (type !== 'test:fail') continue;
    const { error } = data.details;
    const failure = { test: pathOf(told, data), message: messageOf(error) };
    if (!isSuite(data)) tell({ kind: 'failed', step: `${data.name}: failed`, failure });
    else if (error.failureType !== TESTS_FAILED) tell({ kind: 'broken', step: `${data.name}: failed`, failure });
  }
  yield '';
}

/** @param {EventData} data */
function isSuite({ details }) {
  return details.type === 'suite';
}

/** @param {object} message */
function tell(message) {
  process.send?.(message);
}

/** The sentence of an error and where it was thrown; node:test wraps what a test throws. @param {Error} error */
function messageOf(error) {
  const thrown = error.cause ?? error;
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
