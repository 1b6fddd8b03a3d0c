import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { CliStreams } from '../../src/cli/cliCommand';
import { printOn } from '../../src/cli/printOn';
import type { PrintedOn } from '../../src/cli/printOn';
import { progressLine } from '../../src/cli/progress';
import { runCli } from '../../src/cli/runCli';
import { runProgress } from '../../src/wording/zh-CN/runProgress';
import { CORRECT, formRows } from '../core/sheet/kinds';
import { temporaryFolder } from '../xlsx/temporaryFolder';

const CLEAR = '\r\u001b[K';

describe('how far a run has come, in words', () => {
  const say = runProgress('已检查', '个', '文件');

  test.each([
    [
      { done: 12, perSecond: 3.24, left: { total: 200, seconds: 58.1 } },
      '已检查 12 / 200 个文件，每秒 3.2 个，约还要 59 秒',
    ],
    [
      { done: 12, perSecond: 0.04, left: { total: 15, seconds: 75 } },
      '已检查 12 / 15 个文件，每秒 0.04 个，约还要 75 秒',
    ],
    [
      { done: 12, perSecond: 32.4, left: { total: 20_000, seconds: 617 } },
      '已检查 12 / 20000 个文件，每秒 32 个，约还要 11 分钟',
    ],
    [{ done: 15, perSecond: 3, left: { total: 15, seconds: 0 } }, '已检查 15 / 15 个文件，每秒 3 个，约还要 0 秒'],
    [{ done: 12, perSecond: 3, left: null }, '已检查 12 个文件，每秒 3 个'],
  ])('%j', (figures, text) => expect(say(figures)).toBe(text));
});

describe('the line of progress', () => {
  const figuresOf = (total: number | null, steps: number, milliseconds: number): unknown[] => {
    const shown: unknown[] = [];
    let now = 0;
    const progress = progressLine(total, {
      show: (text) => shown.push(text === '' ? '' : JSON.parse(text)),
      now: () => now,
      say: (figures) => JSON.stringify(figures),
    });
    for (let file = 0; file < steps; file += 1) {
      now += milliseconds;
      progress.step();
    }
    progress.end();
    return shown;
  };

  test('appears in a run that takes longer, is written over, not often, and goes away', () => {
    expect(figuresOf(100, 30, 50)).toEqual([
      { done: 20, perSecond: 20, left: { total: 100, seconds: 4 } },
      { done: 24, perSecond: 20, left: { total: 100, seconds: 3.8 } },
      { done: 28, perSecond: 20, left: { total: 100, seconds: 3.6 } },
      '',
    ]);
  });

  test('is not there in a short run', () => expect(figuresOf(3, 3, 50)).toEqual([]));

  test('has no time left where nobody knows how much there is', () => {
    expect(figuresOf(null, 1, 2000)).toEqual([{ done: 1, perSecond: 0.5, left: null }, '']);
  });

  test('never has less than no time left, whatever comes on top of what was counted', () => {
    expect(figuresOf(1, 2, 1000)[1]).toEqual({ done: 2, perSecond: 1, left: { total: 2, seconds: 0 } });
  });
});

/** Standard output and standard error, with everything written in the order it was. */
function written(out: Partial<PrintedOn>, error: Partial<PrintedOn>) {
  const writes: [stream: 'out' | 'error', text: string][] = [];
  let now = 0;
  const streams = printOn({
    stdout: { ...out, write: (text) => writes.push(['out', text]) },
    stderr: { ...error, write: (text) => writes.push(['error', text]) },
    now: () => (now += 1000),
  });
  return { streams, writes };
}

const TERMINAL = { isTTY: true, columns: 80 };

describe('beside what is printed', () => {
  const say = () => '已检查 1 个文件';

  test('on one terminal the line makes room for what is printed, and stands below it again', () => {
    const { streams, writes } = written(TERMINAL, TERMINAL);
    const progress = streams.progress?.(null, say);
    streams.out('甲');
    progress?.step();
    streams.out('乙');
    streams.error('丙');
    progress?.end();
    streams.out('丁');
    expect(writes).toEqual([
      ['out', '甲\n'],
      ['error', `${CLEAR}已检查 1 个文件`],
      ['out', `${CLEAR}乙\n`],
      ['error', '已检查 1 个文件'],
      ['error', `${CLEAR}丙\n`],
      ['error', '已检查 1 个文件'],
      ['error', CLEAR],
      ['out', '丁\n'],
    ]);
  });

  test('into a file nothing is printed but what belongs there', () => {
    const { streams, writes } = written({}, TERMINAL);
    streams.progress?.(null, say).step();
    streams.out('甲');
    expect(writes).toEqual([
      ['error', `${CLEAR}已检查 1 个文件`],
      ['out', '甲\n'],
    ]);
  });

  test.each([
    ['standard error is no terminal', TERMINAL, {}],
    ['standard output goes to another program, which may be drawing on the terminal', { isPiped: true }, TERMINAL],
  ])('there is none where %s', (_, out, error) => {
    expect(written(out, error).streams.progress).toBeUndefined();
  });

  test.each([
    [12, '已检查 1 个'],
    [9, '已检查 1'],
    [80, '已检查 1 个文件'],
    [undefined, '已检查 1 个文件'],
  ])('a line longer than the terminal is wide (%s) is cut, as what wraps cannot be taken away', (columns, text) => {
    const { streams, writes } = written({}, { isTTY: true, ...(columns !== undefined && { columns }) });
    streams.progress?.(null, say).step();
    expect(writes).toEqual([['error', CLEAR + text]]);
  });
});

const file = temporaryFolder();

async function* lines(...parts: string[]): AsyncGenerator<string> {
  for (const part of parts) yield await Promise.resolve(part);
}

/** What a command line writes on a terminal, where each look at the clock is a second later. */
async function onTerminal(args: readonly string[], out: Partial<PrintedOn>, more: Partial<CliStreams> = {}) {
  const { streams, writes } = written(out, TERMINAL);
  await runCli(args, { input: lines(), ...streams, ...more });
  const texts = (wanted: string) => writes.filter(([stream]) => stream === wanted).map(([, text]) => text);
  return { out: texts('out').join(''), error: texts('error').join('') };
}

describe('long runs', () => {
  let folder = '';

  beforeAll(async () => {
    folder = file('收来');
    await mkdir(join(folder, '下级'), { recursive: true });
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Sheet1');
    formRows({ header: CORRECT.header }).forEach((row) => sheet.addRow([...row]));
    await workbook.xlsx.writeFile(join(folder, '甲.xlsx'));
    await workbook.xlsx.writeFile(join(folder, '下级', '乙.xlsx'));
  });

  test('zpb check says how many of how many files it has checked; --quiet does not', async () => {
    const [seen, quiet] = [await onTerminal(['check', folder], {}), await onTerminal(['check', folder, '--quiet'], {})];
    expect(seen.error).toBe(
      `${CLEAR}已检查 1 / 2 个文件，每秒 1 个，约还要 1 秒${CLEAR}已检查 2 / 2 个文件，每秒 1 个，约还要 0 秒${CLEAR}`,
    );
    expect(seen.out).toContain('甲.xlsx');
    expect(quiet).toEqual({ out: seen.out, error: '' });
  });

  const INDICATOR = '{"target": "5", "actual": "5", "weight": 10}\n';

  test('zpb score --json says how many lines it has scored where its answers go into a file', async () => {
    const run = (args: string[], more: Partial<CliStreams> = {}) =>
      onTerminal(['score', '--json', ...args], {}, { input: lines(INDICATOR, INDICATOR), ...more });
    const seen = await run([]);
    expect(seen.error).toBe(`${CLEAR}已计分 1 行，每秒 1 行${CLEAR}已计分 2 行，每秒 1 行${CLEAR}`);
    expect(seen.out.split('\n')).toHaveLength(3);
    const nothing = { out: seen.out, error: '' };
    expect(await run(['--quiet'])).toEqual(nothing);
    expect(await run([], { isInteractive: true })).toEqual(nothing);
  });
});
