import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const script = path.resolve(__dirname, '../../scripts/sideBySide.mjs');
const folder = mkdtempSync(path.join(tmpdir(), 'zpb-side-by-side-'));
/** Prints a line, lets the other have its turn, and prints another. */
const TWO_LINES = `node -e "console.log('first'); setTimeout(() => console.log('second'), 200)"`;

beforeAll(() => {
  const scripts = { good: TWO_LINES, alsoGood: TWO_LINES, bad: `node -e "console.error('wrong'); process.exit(2)"` };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'two-scripts', version: '1.0.0', scripts }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...names: readonly string[]) =>
  spawnSync(process.execPath, [script, ...names], { cwd: folder, encoding: 'utf8' });

test('what each prints stays together, and all well is well', () => {
  const { status, stdout } = run('good', 'alsoGood');
  expect(status).toBe(0);
  expect(stdout).toContain('✔ npm run good\nfirst\nsecond\n');
  expect(stdout).toContain('✔ npm run alsoGood\nfirst\nsecond\n');
});

test('one that fails fails the whole, and the other is still heard', () => {
  const { status, stdout } = run('bad', 'good');
  expect(status).toBe(1);
  expect(stdout).toMatch(/✖ npm run bad\n[^]*wrong/);
  expect(stdout).toContain('✔ npm run good\nfirst\nsecond\n');
});
