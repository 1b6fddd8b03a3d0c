// Runs scripts of package.json at the same time: node scripts/sideBySide.mjs typecheck lint
// What each prints comes in one piece when it has ended, in the order they end; it fails when one of them fails.
import { spawn } from 'node:child_process';

const codes = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

/** Resolves with the exit code. */
function run(name) {
  // npm is a .cmd on Windows, which only a shell starts.
  const child = spawn(`npm run --silent ${name}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (printed += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.stdout.write(`${code === 0 ? '✔' : '✖'} npm run ${name}\n${printed}`);
      resolve(code);
    });
  });
}
