import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const script = path.resolve(__dirname, '../../scripts/sideBySide.mjs');
const folder = mkdtempSync(path.join(tmpdir(), 'zpb-side-by-side-'));
const saying = (word: string) => `node -e "console.log('${word}')"`;

beforeAll(() => {
  const scripts = {
    // Prints a line, lets the other row have its turn, and prints another.
    good: `node -e "console.log('first'); setTimeout(() => console.log('second'), 200)"`,
    bad: `node -e "console.error('wrong'); process.exit(2)"`,
    build: saying('built'),
    test: saying('tested'),
  };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'two-rows', version: '1.0.0', scripts }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...names: readonly string[]) {
  const { status, stdout } = spawnSync(process.execPath, [script, ...names], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, ends: stdout.split('\n').filter((line) => /^[✔✖] npm run \S+, \d+ s$/.test(line)) };
}
const named = (lines: readonly string[]) => lines.map((line) => line.replace(/, \d+ s$/, '')).sort();

test('all well is well: what one prints stays together, and at the end it is said how each ended', () => {
  const { status, stdout, ends } = run('good', '--', 'build', 'test');
  expect(status).toBe(0);
  expect(stdout).toContain('✔ npm run good\nfirst\nsecond\n');
  expect(stdout).toMatch(/built\n[^]*tested\n/);
  expect(named(ends)).toEqual(['✔ npm run build', '✔ npm run good', '✔ npm run test']);
});

test('one that needs no other fails the whole, and all others are still heard', () => {
  const { status, stdout, ends } = run('bad', 'good', '--', 'build', 'test');
  expect(status).toBe(1);
  expect(stdout).toMatch(/✖ npm run bad\n[^]*wrong/);
  expect(named(ends)).toEqual(['✔ npm run build', '✔ npm run good', '✔ npm run test', '✖ npm run bad']);
});

test('nothing runs after one that it needs and that failed, and what needs no other is still heard', () => {
  const { status, stdout, ends } = run('good', '--', 'bad', 'test');
  expect(status).toBe(1);
  expect(stdout).toContain('wrong');
  expect(stdout).not.toContain('tested');
  expect(named(ends)).toEqual(['✔ npm run good', '✖ npm run bad']);
});
