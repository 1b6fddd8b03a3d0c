import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startExcel } from '../../preview/node/startExcel';
import type { RunningExcel } from '../../preview/node/startExcel';
import { noScoreText } from '../../src/wording/scoreSentences';
import { scoreSentences } from '../../src/wording/zh-CN/scoring';
import { functionsById } from '../support/associateFunctions';
import { examplesOfGuide } from '../support/examplesOfGuide';
import { noScoreSamples } from '../wording/scoreSamples';

// docs/functions.md: every formula in a table is called, and must give what stands beside it.
let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.dispose());

const guide = readFileSync(path.join(__dirname, '../../docs/functions.md'), 'utf8');
const rows = examplesOfGuide();

/** The arguments of a formula: texts, numbers, or nothing between two commas. */
function argumentsOf(text: string): unknown[] {
  return [...text.matchAll(/(?:^|,)(?:"([^"]*)"|([^",]*))/g)].map(([, quoted, bare = '']) => {
    if (quoted !== undefined) return quoted;
    return bare === '' ? null : Number(bare);
  });
}

function call(name: string, args: readonly unknown[]): { readonly result: string; readonly note?: string } {
  const run = (functionsById as Readonly<Record<string, (...values: unknown[]) => unknown>>)[name];
  if (!run) throw new RangeError(`No function ${name}`);
  try {
    const value = run(...args);
    return { result: value === '' ? '空' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value) };
  } catch (error) {
    if (!(error instanceof CustomFunctions.Error)) throw error;
    return { result: String(error.code), note: error.message };
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

test('the guide has examples of every function', () => {
  expect(new Set(rows.map(({ name }) => name))).toEqual(new Set(Object.keys(functionsById)));
  expect(rows.length).toBe([...guide.matchAll(/^\| `=ZPB/gm)].length);
});

test.each(rows)('=ZPB.$name($args) gives $result', ({ name, args, result, note }) => {
  const given = call(name, argumentsOf(args));
  expect(given.result).toBe(result);
  // '……' stands for what depends on which schemes there are.
  if (result.startsWith('#')) expect(given.note).toMatch(new RegExp(`^${escaped(note).replace('……', '.+')}$`));
  // Why a row is open is what EXPLAIN says of it; the examples of rows not yet filled in have no sentence.
  if (name === 'INDSCORE' && result === '空' && note.endsWith('。')) {
    expect(call('EXPLAIN', argumentsOf(args)).result).toMatch(new RegExp(`${escaped(note)}$`));
  }
});

test('every sentence a cell can show is in the guide', () => {
  const text = '〇';
  const frames = Object.values(noScoreSamples(text))
    .flat()
    // Rows that are not filled in show nothing; without a weight there are no bands to choose from.
    .filter(({ code }) => !['blankRow', 'targetMissing', 'actualMissing'].includes(code))
    .filter((noScore) => !('bands' in noScore) || noScore.bands.length > 0)
    .map((noScore) => noScoreText(noScore, scoreSentences).replace('达成年度指标 8～10 分', text).split(text));
  const missing = [...frames, ...Object.values(scoreSentences.noRate).map((sentence) => [sentence])].filter((parts) =>
    parts.some((part) => !guide.includes(part)),
  );
  expect(missing).toEqual([]);
});
