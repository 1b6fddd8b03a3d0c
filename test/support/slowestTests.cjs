const { relative } = require('node:path');

/** Lists the slowest tests after a run of many: where its time goes. On a busy machine their order says more than their seconds. */
module.exports = class SlowestTests {
  /**
   * @param {unknown} _contexts
   * @param {import('@jest/reporters').AggregatedResult} results
   */
  onRunComplete(_contexts, { testResults }) {
    if (testResults.length < 20) return;
    const tests = testResults.flatMap(({ testFilePath, testResults: each }) =>
      each.map(({ fullName, duration }) => ({ fullName, testFilePath, seconds: (duration ?? 0) / 1000 })),
    );
    const slowest = tests.sort((one, other) => other.seconds - one.seconds).slice(0, 20);
    const lines = slowest.map(
      ({ seconds, testFilePath, fullName }) =>
        `${seconds.toFixed(1).padStart(6)} s  ${relative(process.cwd(), testFilePath)}: ${fullName}`,
    );
    process.stderr.write(['', 'The slowest tests:', ...lines, ''].join('\n'));
  }
};
