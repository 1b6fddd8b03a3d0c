import { fork } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, type } from 'node:os';
import { format } from 'prettier';
import { RESULTS, sectionText, withSection } from './results';
import { SECTIONS } from './sections';
import type { BenchRow } from './section';
import { isReached } from './section';
import { rounded } from './measure';

// npm run bench [-- NAME...]: measures the sections, prints them, and renews them in results.md.

/** What a section sends from its process. */
interface Measured {
  readonly title: string;
  readonly rows: readonly BenchRow[];
  readonly rounds: number;
}

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in SECTIONS));
if (unknown.length > 0)
  throw new Error(`no section ${unknown.join(', ')}; there are ${Object.keys(SECTIONS).join(', ')}`);

for (const name of named.length > 0 ? named : Object.keys(SECTIONS)) {
  const [load = 0] = loadavg();
  const measured = await measure(SECTIONS[name] ?? '');
  if (!measured) {
    process.exitCode = 1;
    continue;
  }
  const { title, rows, rounds } = measured;
  console.log(`${name}: ${title}`);
  rows.forEach((row) => console.log(`  ${lineOf(row)}`));
  const circumstances = `\`npm run bench -- ${name}\`, ${rounds === 1 ? 'one round' : `${rounds} rounds`}, on ${machine()}; load before it ${load.toFixed(1)}.`;
  const results = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '';
  const renewed = withSection(results, name, sectionText(name, title, circumstances, rows));
  writeFileSync(RESULTS, await format(renewed, { parser: 'markdown' }));
}

/** Each section has a process of its own, so that none finds what another left behind; null where it failed, as it has said itself. */
function measure(file: string): Promise<Measured | null> {
  return new Promise((done) => {
    let measured: Measured | null = null;
    const section = fork('bench/runSection.mjs', [file], { execArgv: ['--expose-gc'] });
    section.on('message', (message) => (measured = message as Measured));
    section.on('close', () => done(measured));
  });
}

function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${availableParallelism()} cores of ${model}, ${type()} ${release()}, Node ${process.version}`;
}

function lineOf(row: BenchRow): string {
  const { what, figure, ratio, target } = row;
  const compared = ratio ? `; ${rounded(ratio.value)} of ${ratio.to}` : '';
  const wanted = target ? `; wanted ${'atLeast' in target ? `≥ ${target.atLeast}` : `≤ ${target.atMost}`}` : '';
  const reached = isReached(row) === false ? ', NOT REACHED' : '';
  return `${what.padEnd(48)}${figure}${compared}${wanted}${reached}`;
}
