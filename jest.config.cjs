const { availableParallelism } = require('node:os');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // Some suites wait for other programs and for timers: half as many workers again keep the processors busy.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // A test that hangs fails after this; a slow machine does not make it fail.
  testTimeout: 300_000,
  reporters: ['default', '<rootDir>/test/support/slowestTests.cjs'],
  setupFiles: ['<rootDir>/test/support/english.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/support/testingLibrary.ts', '<rootDir>/test/support/unhurriedClock.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts?(x)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: {
    'preview/engine/univer\\.ts$': '<rootDir>/preview/node/bundleTransform.cjs',
    '^.+\\.tsx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
};
