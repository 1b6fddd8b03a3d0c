import { version } from '../../package.json';
import { runCli } from '../../src/cli/runCli';

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  for (const part of parts) yield await Promise.resolve(part);
}

/** Runs a command line and gives what it wrote. */
async function zpb(args: readonly string[], ...input: (string | Uint8Array)[]) {
  const out: string[] = [];
  const error: string[] = [];
  const code = await runCli(args, {
    input: chunks(...input),
    out: (text) => out.push(text),
    error: (text) => error.push(text),
  });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

async function jsonLines(...input: (string | Uint8Array)[]): Promise<Record<string, unknown>[]> {
  const { code, out } = await zpb(['score', '--json'], ...input);
  expect(code).toBe(0);
  return out === '' ? [] : out.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('zpb score', () => {
  test('prints the score and how it came about', async () => {
    const { code, out, error } = await zpb(['score', '≥95%', '90%', '10']);
    expect([code, error]).toEqual([0, '']);
    expect(out.split('\n')).toEqual([
      '得分 9.47（分值 10）',
      '  1. ≥95% 读作 不低于 95%，完成 90%',
      '  2. 按指标值的符号 ≥ 算正向（越大越好）',
      '  3. 90/95 × 10 = 9.47',
    ]);
  });

  test('follows the nature and the scheme', async () => {
    expect((await zpb(['score', '5300', '5830', '10', '--nature', '反向'])).out).toContain('得分 9（');
    expect((await zpb(['score', '≤5300', '5830', '10', '--scheme', '湖北'])).out).toContain('得分 9.09');
  });

  test('takes values that begin with a minus sign after --', async () => {
    expect((await zpb(['score', '--', '-5', '-8', '10'])).out).toContain('得分 4（');
  });

  test('says why there is no score, and ends with 1', async () => {
    const { code, error } = await zpb(['score', '2020-12-31', '2021-01-20', '5']);
    expect(code).toBe(1);
    expect(error).toMatch(/^不能计分：.*晚于/);
  });

  test.each([
    [['score', '5', '5'], '需要 3 个值'],
    [['score', '5', '5', '5', '5'], '需要 3 个值'],
    [['score', '5', '5', '5', '--colour', 'x'], '选项写错了'],
    [['score', '--json', '5', '5', '5'], '从标准输入读'],
    [['score', '--json', '--scheme', '湖北'], '从标准输入读'],
    [['skore'], '没有“skore”这个命令'],
  ])('%j is a wrong command line: 2, with what to do', async (args, expected) => {
    const { code, out, error } = await zpb(args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(expected);
  });

  test('an unknown scheme names those that are known', async () => {
    const { code, error } = await zpb(['score', '5', '5', '5', '--scheme', '火星']);
    expect(code).toBe(1);
    expect(error).toContain('湖北');
  });
});

describe('--help', () => {
  test.each([[['--help']], [['-h']], [['help']], [['score', '--help']], [['score', '5', '-h']]])(
    '%j explains the use in Chinese',
    async (args) => {
      const { code, out } = await zpb(args);
      expect(code).toBe(0);
      expect(out).toContain('用法');
      expect(out).toContain('退出码');
    },
  );

  test('is shown, with 2, when no command is given', async () => {
    const { code, out } = await zpb([]);
    expect(code).toBe(2);
    expect(out).toContain('用法');
  });
});

describe('zpb score --json', () => {
  test('answers every line in order', async () => {
    const lines = [
      { target: '≥95%', actual: '90%', weight: 10 },
      { target: 1, actual: 0.98, weight: 15 },
      { target: '≤5300', actual: '5830', weight: '10', scheme: '湖北' },
      { target: '55', actual: '60', weight: 5, nature: '成本' },
    ];
    const results = await jsonLines(lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(results.map(({ score, nature, error }) => [score, nature, error])).toEqual([
      [9.47, '正向', null],
      [14.7, '正向', null],
      [9.09, '反向', null],
      [4.55, '反向', null],
    ]);
    expect(results[0]?.steps).toContain('90/95 × 10 = 9.47');
    expect(Object.keys(results[0] ?? {})).toEqual(['score', 'nature', 'error', 'steps']);
  });

  test.each([
    ['{', 'JSON'],
    ['[]', 'JSON 对象'],
    ['"x"', 'JSON 对象'],
    ['null', 'JSON 对象'],
    ['{"target":"5","actual":"5","weigth":5}', '“weigth”'],
    ['{"target":{},"actual":"5","weight":5}', '“target”应是文字或数字'],
    ['{"target":["5"],"actual":"5","weight":5}', '“target”应是文字或数字'],
    [JSON.stringify({ target: '5', actual: '9'.repeat(32_768), weight: 5 }), '“actual”'],
    [JSON.stringify({ target: {}, actual: '9'.repeat(32_768), weigth: 5 }), '没有“weigth”这个字段'],
    ['{"target":"5","actual":"5","weight":5,"scheme":"火星"}', '火星'],
    ['{}', '没有填写'],
    ['{"target":"5","actual":"5"}', '没有填写分值'],
    ['{"target":"2020-12-31","actual":"2021-01-20","weight":5}', '晚于'],
  ])('%s gives a line with the error, and the next line is still answered', async (line, expected) => {
    const [wrong, right] = await jsonLines(`${line}\n{"target":"5","actual":"5","weight":5}\n`);
    expect(wrong?.score).toBeNull();
    expect(wrong?.error).toContain(expected);
    expect(Array.isArray(wrong?.steps)).toBe(true);
    expect(right?.score).toBe(5);
  });

  test('lines may come in pieces, with Windows line ends, a byte order mark and blank lines', async () => {
    const bytes = new TextEncoder().encode('\uFEFF{"target":"及时","actual":"及时","weight":5}\r\n\r\n');
    const results = await jsonLines(
      bytes.slice(0, 14),
      bytes.slice(14, 15),
      bytes.slice(15),
      '{"target":1,"actual":1,',
      '"weight":2}',
    );
    expect(results.map(({ score, nature }) => [score, nature])).toEqual([
      [5, '定性'],
      [2, '正向'],
    ]);
  });

  test('nothing in, nothing out', async () => {
    expect(await jsonLines()).toEqual([]);
  });
});

test('zpb --version prints the version of the package, and nothing else', async () => {
  for (const option of ['--version', '-V']) {
    expect(await zpb([option])).toEqual({ code: 0, out: version, error: '' });
  }
});
