// Calls the functions a million times with what people type and with nonsense:  npm run test:fuzz [CALLS] [SEED]
// With --hash it goes on until so many rows were scored, and prints one hash of what INDSCORE answered to all of them: two states of
// the code that print the same one score alike, to the last digit and the last word of an error.
// Fails on anything thrown but CustomFunctions.Error, on NaN or Infinity, on a score outside 0..weight, on a better actual
// with fewer points, and on a score that is not the one computed with whole numbers.
import { createHash } from 'node:crypto';
import { deviation, execRate, execScore, explain, indScore, needReason } from '../../src/functions/functions';
import type { Formula, Typed } from '../core/scoring/oracle';
import { hundredths, textOf } from '../core/scoring/oracle';
import { Random } from './random';

const HASH = '--hash';
const isHashed = process.argv.includes(HASH);
const [callsWanted = '1000000', seed = '20201231'] = process.argv.slice(2).filter((argument) => argument !== HASH);

/** Stands where Excel's own class is; the functions only construct it. */
class FunctionError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}
Object.assign(globalThis, {
  CustomFunctions: { Error: FunctionError, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } },
});

const random = new Random(Number(seed));
const counts = new Map<string, number>();
let calls = 0;
let rows = 0;
const answers = createHash('sha256');

function count(what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

/** A failed law, with everything needed to see it again. */
function broken(law: string, args: readonly unknown[], result: unknown): never {
  throw new Error(`${law}: ${JSON.stringify(args)} gave ${String(result)} (call ${calls}, seed ${seed})`);
}

/** Calls a function; an error for the cell counts as its code. */
function call(name: string, run: (...args: unknown[]) => unknown, args: readonly unknown[]): unknown {
  calls += 1;
  try {
    const result = run(...args);
    if (typeof result === 'number' && !Number.isFinite(result)) broken('a finite number', args, result);
    if (typeof result === 'string' && /NaN|Infinity|undefined/.test(result)) broken('plain words', args, result);
    count(`${name} ${typeof result === 'string' && result === '' ? 'nothing' : typeof result}`);
    if (name === 'INDSCORE') answered(result);
    return result;
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    if (!/[\u4e00-\u9fff].*。$/u.test(error.message)) broken('a sentence', args, error.message);
    count(`${name} ${error.code}`);
    if (name === 'INDSCORE') answered(`${error.code} ${error.message}`);
    return error;
  }
}

/** Takes an answer into the hash, as long as rows are wanted. */
function answered(answer: unknown): void {
  if (!isHashed || rows === Number(callsWanted)) return;
  rows += 1;
  answers.update(`${String(answer)}\n`);
}

const PIECES =
  '≥ ≤ > < = ≧ ═ ＜ 不低于 不超过 以上 以内 约 - ~ — 至 到 . , 、 % ％ ‰ 百分比 万 亿 元 万元 元/人*月 人 人次 个 个月 年 年度 月 月底 日 天 工作日 底前 之前 / 无 不适用 达成 达成年度指标 部分达成 未达成 持续提高 长期 及时 优 良 中 差 显著 １ ２ 二十 十二 半 0 1 2 3 5 9 12 31 98 100 2020 2021 44196 0.98 1e5 ( ) （ ） # ! " 　'.split(
    ' ',
  );
const NATURES = [
  '',
  '正向',
  '反向',
  '等于',
  '区间',
  '时效',
  '定性',
  '成本',
  '数量指标',
  '≥',
  '≤',
  '=',
  '乱写',
  null,
  undefined,
  0,
];
const SCHEMES = ['', '', '', null, undefined, '湖北', 'jiangxi', '广西', '四川', '浙江', '火星'];

function anyCell(): unknown {
  switch (random.below(12)) {
    case 0:
      return null;
    case 1:
      return '';
    case 2:
      return random.below(2) === 0;
    case 3:
      return random.next() * 10 ** random.between(-12, 15);
    case 4:
      return random.pick([0, -0, 1, -1, 1e300, -1e300, 5e-324, NaN, Infinity, 0.1 + 0.2, 44196]);
    case 5:
      return String(random.below(1000));
    case 6:
      return `${random.below(12000) / 100}%`;
    case 7:
      return [[random.below(100)]];
    default:
      return Array.from({ length: random.between(1, 6) }, () => random.pick(PIECES)).join('');
  }
}

/** Any cells at all: a score within 0..weight, nothing, or a sentence. */
function fuzzAnything(): void {
  const [target, actual] = [anyCell(), anyCell()];
  const weight = random.below(4) === 0 ? anyCell() : random.below(30);
  const [nature, scheme] = [random.pick(NATURES), random.pick(SCHEMES)];
  const score = call('INDSCORE', indScore, [target, actual, weight, nature, scheme]);
  if (typeof score === 'number') {
    if (score < 0) broken('never below 0', [target, actual, weight, nature, scheme], score);
    if (typeof weight === 'number' && score > weight) broken('never above the weight', [target, actual, weight], score);
  }
  switch (random.below(5)) {
    case 0:
      return void call('EXPLAIN', explain, [target, actual, weight, nature, scheme]);
    case 1:
      return void call('DEVIATION', deviation, [target, actual, nature]);
    case 2:
      return void call('NEEDREASON', needReason, [target, actual, weight, anyCell(), scheme]);
    case 3:
      return void call('EXECRATE', execRate, [target, actual, scheme]);
    default:
      return void call('EXECSCORE', execScore, [target, actual, weight, scheme]);
  }
}

function typed(largest: number, mostDecimals: number): Typed {
  return { digits: BigInt(random.between(1, largest)), decimals: random.between(0, mostDecimals) };
}

const EXACT: readonly { readonly formula: Formula; readonly sign: string; readonly scheme: string }[] = [
  { formula: 'higher', sign: '≥', scheme: '' },
  { formula: 'higher', sign: '', scheme: '四川' },
  { formula: 'linear', sign: '≤', scheme: '' },
  { formula: 'ratio', sign: '≤', scheme: '湖北' },
];

/** Plain figures: exact to the hundredth, and never fewer points for a better actual. */
function fuzzExactly(): void {
  const { formula, sign, scheme } = random.pick(EXACT);
  const target = typed(random.pick([9, 200, 9_999_999]), 3);
  const weight = typed(3000, 2);
  const actuals = [typed(Number(target.digits) * 2, target.decimals), typed(9_999_999, 3)];
  const scores = actuals.map((actual) => {
    const args = [sign + textOf(target), textOf(actual), textOf(weight), '', scheme];
    const score = call('INDSCORE', indScore, args);
    const expected = Number(hundredths(formula, target, actual, weight)) / 100;
    if (score !== expected) broken(`exactly ${expected}`, args, score);
    return { actual: Number(textOf(actual)), score: Number(score) };
  });
  const [first, second] = scores.sort((a, b) => a.actual - b.actual);
  const falls = first && second && (formula === 'higher' ? second.score < first.score : second.score > first.score);
  if (falls) broken('monotonic', [target, weight, actuals].map(String), JSON.stringify(scores));
}

const started = performance.now();
while ((isHashed ? rows : calls) < Number(callsWanted)) {
  if (random.below(2) === 0) fuzzAnything();
  else fuzzExactly();
}
const seconds = (performance.now() - started) / 1000;

const lines = [...counts].sort(([a], [b]) => a.localeCompare(b)).map(([what, number]) => `  ${what}: ${number}`);
process.stdout.write(`${lines.join('\n')}\n${calls} calls in ${seconds.toFixed(1)} s, seed ${seed}: every law held\n`);
if (isHashed) process.stdout.write(`INDSCORE, ${rows} rows: sha256 ${answers.digest('hex')}\n`);
