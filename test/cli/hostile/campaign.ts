// Tries every hostile file on the program as it is shipped, each beside a good one:  npm run test:hostile [PART OF A NAME]
// Prints a line for each: exit code, seconds of processor time (so that a busy machine changes nothing) and on the clock, megabytes of
// the largest process and of all together, and what became of it. Fails where that is not what the table says, where the good file
// was not checked, and beyond 20 seconds of processor time or 512 MB.
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCommandMessages } from '../../../src/wording/zh-CN/checkCommand';
import { keepRow } from '../../support/campaignRows';
import { buildProgram, runProgram } from './builtProgram';
import type { JsonRecord } from './hostileFiles';
import { THREADS, goodFile, hostileFiles, outcomeIn, wantedOf, writeHostile } from './hostileFiles';
import { watchUse } from './programUse';

const MAX_SECONDS = 20;
const MAX_MEGABYTES = 512;

const only = process.argv[2] ?? '';
const folder = await mkdtemp(join(tmpdir(), 'zpb-hostile-'));
let failures = 0;
try {
  await buildProgram(join(folder, 'cli'));
  for (const each of hostileFiles.filter(({ name }) => name.includes(only))) {
    const path = await folderWith(each.name);
    await writeHostile(path, each);
    const { outcome } = each;
    await tryOne('cli', each.name, path, wantedOf(outcome, path));
  }
  for (const [name, work, exceeded] of THREADS.filter(([each]) => each.includes(only))) {
    const path = await folderWith(name);
    await writeFile(path, '');
    await programOver(name, work);
    await tryOne(`cli-${name}`, name, path, checkCommandMessages.exceeded[exceeded](path));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(failures === 0 ? 'all as they should be' : `${failures} not as they should be`);
process.exitCode = failures === 0 ? 0 : 1;

/** An empty folder but for the good file; gives the path of the file that is still to be written. */
async function folderWith(name: string): Promise<string> {
  await mkdir(join(folder, name));
  await writeFile(join(folder, name, '好的.xlsx'), await goodFile());
  return join(folder, name, `${name}.xlsx`);
}

/** A program whose threads do something else with a file that holds nothing. */
async function programOver(name: string, work: string): Promise<void> {
  await mkdir(join(folder, `cli-${name}`));
  for (const each of await readdir(join(folder, 'cli')))
    await cp(join(folder, 'cli', each), join(folder, `cli-${name}`, each));
  await cp(join(folder, 'cli/checkThread.mjs'), join(folder, `cli-${name}/realThread.mjs`));
  const thread = [
    "import './realThread.mjs';",
    "import { statSync } from 'node:fs';",
    "import { parentPort } from 'node:worker_threads';",
    'const kept = [];',
    `parentPort.on('message', ({ label }) => { if (statSync(label).size === 0) { ${work} } });`,
  ];
  await writeFile(join(folder, `cli-${name}/checkThread.mjs`), thread.join('\n'));
}

async function tryOne(program: string, name: string, path: string, wanted: string): Promise<void> {
  const began = performance.now();
  let watch: ReturnType<typeof watchUse> | undefined;
  const { code, out } = await runProgram(join(folder, program), ['check', '--json', join(folder, name)], (child) => {
    watch = watchUse(child.pid ?? -1);
  });
  const onClock = (performance.now() - began) / 1000;
  const use = watch?.stop() ?? { megabytes: NaN, megabytesTogether: NaN, seconds: onClock };
  const records = JSON.parse(out) as JsonRecord[];
  const outcome = outcomeIn(records.filter(({ file }) => file === path));
  const wrongs = [
    outcome === wanted ? '' : `want ${wanted}`,
    (code === 2) === (wanted !== 'checked' && wanted !== 'formless') ? '' : `exit code ${code}`,
    outcomeIn(records.filter(({ file }) => file === join(folder, name, '好的.xlsx'))) === 'checked'
      ? ''
      : 'good file lost',
    use.seconds > MAX_SECONDS ? 'too slow' : '',
    use.megabytes > MAX_MEGABYTES ? 'too large' : '',
  ].filter((wrong) => wrong !== '');
  if (wrongs.length > 0) failures += 1;
  const shown = outcome.replaceAll(join(folder, name), '…');
  const said = outcome === 'formless' ? 'no form' : (/^[^：。（]+/.exec(shown)?.[0] ?? shown);
  keepRow('hostile', [name, code, use.seconds.toFixed(1), use.megabytes.toFixed(), [said, ...wrongs].join('; ')]);
  console.log(
    [
      name.padEnd(12, '　'),
      String(code),
      `${use.seconds.toFixed(1)} s (${onClock.toFixed(1)})`,
      `${use.megabytes.toFixed()} MB (${use.megabytesTogether.toFixed()})`,
      shown,
      ...wrongs,
    ].join('  '),
  );
}
