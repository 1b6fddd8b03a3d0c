/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // Workers wait for a third of the time: the grid calculates after a pause. One more than processors keeps two of those busy.
  maxWorkers: '150%',
  // A test that hangs fails after this; a slow machine does not make it fail.
  testTimeout: 300_000,
  setupFilesAfterEnv: ['<rootDir>/test/support/testingLibrary.ts'],
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
