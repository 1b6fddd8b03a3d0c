/** What became of a suite. @typedef {Awaited<ReturnType<typeof import('./runSuite.mjs').runSuite>> & { name: string, seconds: number }} Outcome */

/**
 * What is printed at the end of a run: a line for each suite, the sums, and last of all, where whoever reads a long log looks
 * first, every test that has failed with its suite and why.
 * @param {readonly Outcome[]} outcomes
 */
export function summaryLines(outcomes) {
  const sum = (/** @type {'passed' | 'failed' | 'seconds'} */ key) =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const failures = outcomes.flatMap(({ name, failures }) => failures.map((failure) => ({ name, ...failure })));
  return [
    ...outcomes.map(suiteLine),
    `${sum('passed')} passed, ${sum('failed')} failed, ${sum('seconds')} s`,
    ...failures.flatMap(({ name, test, message }) => [
      ``,
      `✖ ${[name, test].filter(Boolean).join(' › ')}`,
      indented(message),
    ]),
  ];
}

/** @param {Outcome} outcome */
function suiteLine({ name, passed, failed, isOk, seconds, stuckAfter }) {
  const stuck = stuckAfter === null ? '' : `, ended because nothing came after “${stuckAfter}”`;
  const none = isOk && passed === 0 ? ', and no test is none that holds' : '';
  return `${isWell({ isOk, passed }) ? '✔' : '✖'} ${name}: ${passed} passed, ${failed} failed, ${seconds} s${stuck}${none}`;
}

/** Whether a suite has done what it is for: a suite without any test has not. @param {Pick<Outcome, 'isOk' | 'passed'>} outcome */
export function isWell({ isOk, passed }) {
  return isOk && passed > 0;
}

/** @param {string} text */
function indented(text) {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
