// Runs commands as somebody without any rights: as root for nobody, else for whoever runs the tests.
import { spawn, spawnSync } from 'node:child_process';
import { dirname } from 'node:path';

const isRoot = process.getuid?.() === 0;
const asUser = isRoot ? ['/usr/sbin/runuser', '-u', 'nobody', '--'] : [];
/** Where an ordinary user of a Debian looks for programs, and where Node.js is. */
const PATH = ['/usr/local/bin', '/usr/bin', '/bin', dirname(process.execPath)].join(':');

/** Gives a folder to that user. @param {string} folder */
export function giveTo(folder) {
  if (isRoot) spawnSync('chown', ['-R', 'nobody', folder]);
}

/**
 * Runs lines of a shell, one after the other until one fails.
 * @param {string} lines @param {string} folder
 * @returns {Promise<{code: number, printed: string}>} all that was printed, with the commands themselves
 */
export function runLines(lines, folder) {
  const [command, ...args] = [...asUser, 'sh', '-exc', lines];
  const child = spawn(command, args, { cwd: folder, env: { PATH, HOME: folder, LANG: 'C.UTF-8' } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (printed += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, printed }));
  });
}

/** Which of these programs that user cannot run. @param {readonly string[]} programs */
export function missingPrograms(programs) {
  const has = (/** @type {string} */ program) => {
    const [command, ...args] = [...asUser, 'sh', '-c', `command -v ${program}`];
    return spawnSync(command, args, { env: { PATH } }).status === 0;
  };
  return programs.filter((program) => !has(program));
}
