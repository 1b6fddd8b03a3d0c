import { execFile, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { directChecker } from '../../src/cli/check/fileChecker';
import { runCli } from '../../src/cli/runCli';
import { checkCommandMessages as messages } from '../../src/wording/zh-CN/checkCommand';
import { writeRawWorkbook } from '../xlsx/rawWorkbook';
import { temporaryFolder } from '../xlsx/temporaryFolder';
import { buildProgram } from './hostile/builtProgram';
import type { JsonRecord } from './hostile/hostileFiles';
import { runRecorded } from './runRecorded';

const file = temporaryFolder();
const WORKBOOKS = 5;

beforeAll(async () => {
  await mkdir(file('all/deeper'), { recursive: true });
  for (let index = 0; index < WORKBOOKS; index += 1) {
    const row = '<row r="1"><c r="A1"><v>5</v></c></row>';
    await writeRawWorkbook(file(`all/${index % 2 ? 'deeper/' : ''}${index}.xlsx`), { rows: row, sheetName: '表' });
  }
  await writeFile(file('all/broken.xlsx'), 'PK\x03\x04', 'latin1');
  await writeFile(file('all/deeper/a.pdf'), 'x');
  await mkdir(file('empty'));
});

const parse = (text: string): JsonRecord[] => JSON.parse(text) as JsonRecord[];
const check = async (...args: string[]): Promise<JsonRecord[]> =>
  parse((await runRecorded('check', '--json', ...args, file('all'), file('empty'))).out);
/** What is said of files, in an order that does not depend on the shards. */
const saidOf = (records: readonly JsonRecord[]): string[] =>
  records.flatMap((record) => (record.code === 'check.totals' ? [] : [JSON.stringify(record)])).sort();

test.each([1, 2, 3, 4, 20])('%i shards say together what one run says, and nothing twice', async (of) => {
  const whole = await check();
  const shards = await Promise.all(Array.from({ length: of }, (_, index) => check('--shard', `${index + 1}/${of}`)));
  expect(saidOf(shards.flat())).toEqual(saidOf(whole));
  const sum = (name: string): number =>
    shards.reduce((total, records) => total + Number((records.at(-1)?.counts as Record<string, unknown>)[name]), 0);
  expect({ files: sum('files'), unreadable: sum('unreadable'), skipped: sum('skipped') }).toEqual({
    files: WORKBOOKS,
    unreadable: 1,
    skipped: 1,
  });
});

test.each(['0/4', '5/4', '1/0', '1', '1/', '/4', '-1/4', '1.5/4', '1/4/2', ' 1/4', '一/四', ''])(
  '--shard %p is refused in a sentence, before anything is checked',
  async (text) => {
    const { code, out, error } = await runRecorded('check', `--shard=${text}`, file('all'));
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(messages.wrongShard(text));
  },
);

test('a line is printed as soon as its file has been checked, while the next is still worked on', async () => {
  const lines: string[] = [];
  const printedBefore: number[] = [];
  await runCli(['check', '--json', file('all')], {
    input: (async function* () {})(),
    out: (line) => lines.push(line),
    error: () => undefined,
    startChecker: () => ({
      ...directChecker,
      check: (task) => {
        printedBefore.push(lines.length);
        return directChecker.check(task);
      },
    }),
  });
  // '[' and a line for each file before it, checked or passed over.
  expect(printedBefore).toEqual([...printedBefore].sort((a, b) => a - b));
  expect(new Set(printedBefore).size).toBe(printedBefore.length);
});

const hasParallel =
  spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU parallel') ?? false;

if (hasParallel) {
  test('GNU parallel runs the shards as any scheduler would: the same command with another number', async () => {
    await buildProgram(file('cli'));
    const zpb = [process.execPath, path.join(file('cli'), 'zpb.mjs')];
    const args = [
      '--jobs',
      '2',
      '--keep-order',
      ...zpb,
      'check',
      '--json',
      '--shard',
      '{}/3',
      file('all'),
      ':::',
      '1',
      '2',
      '3',
    ];
    // Its exit code counts the runs that ended with one: files that cannot be read.
    const { stdout } = await promisify(execFile)('parallel', args).catch(
      (error: unknown) => error as { stdout: string },
    );
    const shards = stdout.split(/(?<=^\]\n)/m).map(parse);
    expect(shards.length).toBe(3);
    const whole = parse((await runRecorded('check', '--json', file('all'))).out);
    expect(saidOf(shards.flat())).toEqual(saidOf(whole));
  });
} else {
  test('is not tried with GNU parallel: it is not installed here, install parallel to run this test', () => {
    expect(hasParallel).toBe(false);
  });
}
