import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { rowsIn } from '../../support/campaignRows';
import { temporaryFolder } from '../../xlsx/temporaryFolder';
import { buildProgram, runWatched } from './builtProgram';
import type { WatchedRun } from './builtProgram';
import type { JsonRecord } from './hostileFiles';
import { THREADS, hostileFiles, outcomeIn, wantedOf, writeHostile } from './hostileFiles';
import { MOST_MEGABYTES } from './programUse';

// The program as it is shipped, with its processes, over one folder with every file of the table that is quick to make and to refuse,
// called by every ending that is looked for in folders: what a file is says its content.

const MANY = 100_000;
const file = temporaryFolder();
const quick = hostileFiles.filter(({ isSlow }) => !isSlow);
const ENDINGS = ['xlsx', 'xlsm', 'xls', 'et', 'ods', 'docx', 'XLSX', 'xlsb'];
const pathOf = (name: string): string => {
  const at = quick.findIndex((each) => each.name === name);
  return file(`folder/${name}.${ENDINGS[at % ENDINGS.length]}`);
};
let run: WatchedRun;
let records: readonly JsonRecord[];

beforeAll(async () => {
  await mkdir(file('folder'));
  await buildProgram(file('cli'));
  for (const each of quick) await writeHostile(pathOf(each.name), each, MANY);
  run = await runWatched(file('cli'), ['check', '--json', file('folder')]);
  records = JSON.parse(run.out) as JsonRecord[];
});

test.each(quick.map(({ name, outcome }) => [name, outcome] as const))('%s: %s', (name, outcome) => {
  const own = records.filter((record) => record.file === pathOf(name));
  expect(outcomeIn(own)).toEqual(wantedOf(outcome, pathOf(name)));
});

test('the run ends by itself, with 2, and counts every file', () => {
  const count = (wanted: (outcome: string) => boolean): number => quick.filter(({ outcome }) => wanted(outcome)).length;
  expect(run.code).toBe(2);
  expect(records.at(-1)?.counts).toMatchObject({
    files: count((outcome) => outcome === 'checked' || outcome === 'formless'),
    formless: count((outcome) => outcome === 'formless'),
    unreadable: count((outcome) => outcome !== 'checked' && outcome !== 'formless'),
    skipped: 0,
  });
});

test('no process of it holds more than a small computer has', () => {
  expect(run.megabytes ?? 0).toBeLessThan(MOST_MEGABYTES);
});

test('every file that is not read, or not as a whole, is named where errors are named', () => {
  const told = run.error.split('\n').filter((line) => line !== '');
  const remarks = records.filter(({ code }) => code === 'file.unreadable' || code === 'file.partial');
  expect(told).toEqual(remarks.map(({ message }) => message));
});

test('the page of failures has a row for each file, with the exit code it should have; npm run failures writes it', () => {
  const page = readFileSync('docs/development/failures.md', 'utf8');
  const codes = rowsIn(page, 'hostile').map(([name, code]) => [name, code === '2']);
  const wanted = [
    ...hostileFiles.map(({ name, outcome }) => [name, outcome !== 'checked' && outcome !== 'formless']),
    ...THREADS.map(([name]) => [name, true]),
  ];
  expect(codes.sort()).toEqual(wanted.sort());
});
