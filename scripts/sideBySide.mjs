// Runs scripts of package.json in two rows at the same time: node scripts/sideBySide.mjs lint typecheck -- build test
// Before “--” stand those that need nothing of each other: one runs after the other, each whatever became of the others, and what
// it prints comes in one piece when it has ended. Behind it stand those of which each needs the one before: they print as they go,
// and none runs after one that failed. Last of all it is said how each ended; it fails when one of them fails.
import { spawn } from 'node:child_process';

const names = process.argv.slice(2);
const end = names.indexOf('--');
const [alone, inOrder] = [names.slice(0, end), names.slice(end + 1)];
/** @type {string[]} */
const ended = [];

const rows = await Promise.all([runEach(alone), runInOrder(inOrder)]);
process.stdout.write(`\n${ended.join('\n')}\n`);
process.exitCode = rows.every(Boolean) ? 0 : 1;

async function runEach(names) {
  let isWell = true;
  for (const name of names) {
    let printed = '';
    const isOk = await run(name, (text) => (printed += text));
    process.stdout.write(`${lineOf(name, isOk)}\n${printed}`);
    isWell &&= isOk;
  }
  return isWell;
}

async function runInOrder(names) {
  for (const name of names) {
    if (!(await run(name, (text) => process.stdout.write(text)))) return false;
  }
  return true;
}

/** Resolves with whether the script ended well. */
function run(name, print) {
  const begun = Date.now();
  // Through a pipe, so that nothing that draws upon its own last lines draws upon those of another.
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  // npm is a .cmd on Windows, which only a shell starts.
  const child = spawn(`npm run --silent ${name}`, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...colours },
  });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', print);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      ended.push(`${lineOf(name, code === 0)}, ${Math.round((Date.now() - begun) / 1000)} s`);
      resolve(code === 0);
    });
  });
}

function lineOf(name, isOk) {
  return `${isOk ? '✔' : '✖'} npm run ${name}`;
}
