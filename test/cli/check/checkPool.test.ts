import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { CheckPool } from '../../../src/cli/check/checkPool';
import type { FileReport, FileTask } from '../../../src/cli/check/fileReport';
import { inOrder } from '../../../src/cli/check/inOrder';
import { checkCommandMessages as messages } from '../../../src/wording/zh-CN/checkCommand';
import { asyncItems } from '../../support/asyncItems';
import { temporaryFolder } from '../../xlsx/temporaryFolder';
import { buildProgram } from '../hostile/builtProgram';

const file = temporaryFolder();

/** Checks nothing: does what the file's name says, and answers with its own number. */
const PROGRAM = `
process.on('message', ({ label }) => {
  if (label.includes('crash')) process.abort();
  if (label.includes('exit')) process.exit(0);
  if (label.includes('time')) return process.send('time', () => process.kill(process.pid, 'SIGKILL'));
  const answer = () => process.send({ kind: 'checked', lines: [label, String(process.pid)], notes: [], scores: [], findings: {}, asked: [] });
  setTimeout(answer, label.includes('slow') ? 300 : 0);
});
process.on('disconnect', () => process.exit());
`;

function taskOf(label: string): FileTask {
  return { path: Buffer.from(label), inside: [], label, scheme: null, json: false, columns: [], wantsForms: false };
}

/** What a pool answers for files, in the order in which the answers are given out. */
async function answers(pool: CheckPool, ...given: string[]): Promise<FileReport[]> {
  const reports: FileReport[] = [];
  for await (const report of inOrder(asyncItems(given), 8, (label) => pool.check(taskOf(label)))) reports.push(report);
  pool.close();
  return reports;
}

const said = (report: FileReport): string => (report.kind === 'checked' ? (report.lines[0] ?? '') : report.message);

describe('CheckPool', () => {
  beforeAll(() => writeFile(file('program.mjs'), PROGRAM));

  it('gives answers in the order of the files, whichever is ready first', async () => {
    const names = ['slow 1', '2', '3', 'slow 4', '5', '6'];
    expect((await answers(new CheckPool(file('program.mjs'), 2), ...names)).map(said)).toEqual(names);
  });

  it('uses its processes again', async () => {
    const reports = await answers(new CheckPool(file('program.mjs'), 2), ...'abcdefgh');
    const processes = new Set(reports.map((report) => (report.kind === 'checked' ? report.lines[1] : '')));
    expect(reports).toHaveLength(8);
    expect(processes.size).toBeLessThanOrEqual(2);
  });

  it('says of a file that its process ended, and checks the others in another one', async () => {
    const reports = await answers(new CheckPool(file('program.mjs'), 1), '1', 'crash', '2', 'exit', 'time', '3');
    expect(reports.map(said)).toEqual([
      '1',
      messages.exceeded.lost('crash'),
      '2',
      messages.exceeded.lost('exit'),
      messages.exceeded.time('time'),
      '3',
    ]);
  });

  it('says so too where no process can be started', async () => {
    const reports = await answers(new CheckPool(file('missing.mjs'), 2), '1', '2', '3');
    expect(reports.map(said)).toEqual(['1', '2', '3'].map(messages.exceeded.lost));
  });
});

describe('a checking process whose file takes too much memory', () => {
  /** The real process over a thread that does this with every file. */
  async function processOver(name: string, work: string): Promise<CheckPool> {
    await mkdir(file(name));
    for (const each of await readdir(file('cli'))) await cp(file(`cli/${each}`), file(`${name}/${each}`));
    await writeFile(
      file(`${name}/checkThread.mjs`),
      `import { parentPort } from 'node:worker_threads'; const kept = []; parentPort.on('message', () => { ${work} });`,
    );
    return new CheckPool(file(`${name}/checkProcess.mjs`), 1);
  }

  beforeAll(() => buildProgram(file('cli')));

  it.each([
    ['objects', 'for (;;) kept.push(new Array(1e5).fill(kept.length));'],
    ['buffers', 'for (;;) kept.push(Buffer.alloc(4e6, 1));'],
  ])('ends, and says so: %s', async (name, work) => {
    const [report] = await answers(await processOver(name, work), '甲.xlsx');
    expect(report).toMatchObject({ kind: 'unreadable' });
    expect([messages.exceeded.memory('甲.xlsx'), messages.exceeded.lost('甲.xlsx')]).toContain(report && said(report));
  });
});
