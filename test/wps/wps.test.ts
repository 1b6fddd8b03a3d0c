import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { OWN_FUNCTIONS } from '../../src/core/sheet/repair/ownFunctions';
import { functionSentences } from '../../src/wording/zh-CN/functions';
import { examplesOfGuide } from '../support/examplesOfGuide';
import { CellError, openInWps } from './wpsStub';
import type { HandingOver } from './wpsStub';

/** A script as the page runs it. */
function built(contents: string): string {
  const stdin = { contents, resolveDir: '.' };
  return buildSync({ stdin, bundle: true, write: false, format: 'iife', target: 'es2020' }).outputFiles[0]?.text ?? '';
}

/** What stands for Excel's runtime, and the functions with what the metadata plugin adds to them. */
const page = [
  built("import './src/wps/main';"),
  built(`import * as functions from './src/functions/functions';
    for (const [name, run] of Object.entries(functions)) CustomFunctions.associate(name.toUpperCase(), run);`),
];

const usual: HandingOver = { cells: 'values', leftOut: 'undefined', empty: null };
/** Every way to leave an argument out with every empty cell, and every way to hand over a cell with each of both. */
const ways: readonly HandingOver[] = (['undefined', 'null', 'number', 'absent'] as const).flatMap((leftOut, row) =>
  ([undefined, null, '', 0] as const).map((empty, column) => {
    const cells = (['values', 'matrices', 'ranges'] as const)[(row + column) % 3] ?? 'values';
    return { cells, leftOut, empty };
  }),
);
const hosts = ways.map((way) => ({ ...openInWps(page, way), way }));

/** What a formula comes to, which must be the same however WPS hands over arguments. */
function everywhere(formula: string, cells: Readonly<Record<string, unknown>> = {}, among = hosts): unknown {
  const outcomes = new Set(among.map((host) => JSON.stringify(outcome(() => host.calculate(formula, cells)))));
  expect([formula, [...outcomes]]).toEqual([formula, [expect.any(String)]]);
  return JSON.parse([...outcomes][0] ?? 'null') as unknown;
}

/** The value, or the error a cell shows with its sentence. */
function outcome(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    const { name, message } = error as Error;
    return { error: name, sentence: message };
  }
}

test.each(examplesOfGuide())('=ZPB.$name($args) gives $result in WPS, too', ({ name, args, result }) => {
  const value = everywhere(`=ZPB.${name}(${args})`);
  const shown = value === '' ? '空' : typeof value === 'boolean' ? String(value).toUpperCase() : value;
  expect(String((shown as { error?: string }).error ?? shown)).toBe(result);
});

describe('arguments', () => {
  const INDSCORE = '=ZPB.INDSCORE(A1,B1,C1)';

  test.each([
    ['texts and numbers', { A1: '≥95%', B1: 0.9, C1: 10 }, 9.47],
    ['texts with spaces around them', { A1: '  ≥ 95 % ', B1: ' 90% ', C1: ' 10 ' }, 9.47],
    ['texts in two lines', { A1: '及时\n', B1: '\n及时', C1: 5 }, 5],
    ['texts with quotes', { A1: '"及时"', B1: '"及时"', C1: 5 }, 5],
    ['nothing but spaces', { A1: '   ', B1: '90%', C1: 10 }, ''],
    ['an empty weight', { A1: '≥95%', B1: '90%' }, ''],
    ['a row not filled in', {}, ''],
  ])('%s in cells', (_, cells, score) => {
    expect(everywhere(INDSCORE, cells)).toBe(score);
  });

  test('an empty actual is a row not filled in, unless WPS gives 0 for it, as Excel for Windows does', () => {
    const cells = { A1: '≥95%', C1: 10 };
    const [zeros, others] = [true, false].map((isZero) => hosts.filter(({ way }) => (way.empty === 0) === isZero));
    expect(everywhere(INDSCORE, cells, others)).toBe('');
    expect(everywhere(INDSCORE, cells, zeros)).toBe(0);
  });

  test.each([
    [2000, '#NULL!'],
    [2007, '#DIV/0!'],
    [2015, '#VALUE!'],
    [2023, '#REF!'],
    [2029, '#NAME?'],
    [2036, '#NUM!'],
    [2042, '#N/A'],
  ])('error %i in a cell is the error of the formula, and no number is scored', (number, shown) => {
    expect(everywhere(INDSCORE, { A1: 12, B1: new CellError(number), C1: 10 })).toEqual({ error: shown, sentence: '' });
  });

  test('a range is no cell, and says so', () => {
    const of = { A1: 12, A2: 13, B1: 12, C1: 10 };
    expect(everywhere('=ZPB.INDSCORE(A1:A2,B1,C1)', of)).toEqual({
      error: '#VALUE!',
      sentence: functionSentences.oneCellOnly,
    });
  });

  test('a date is the number that stands for it in a cell, at midnight and later', () => {
    const at = (date: Date | number) =>
      outcome(() =>
        openInWps(page, usual).calculate('=ZPB.EXPLAIN(A1,B1,C1)', { A1: '2020年12月底前', B1: date, C1: 10 }),
      );
    expect(at(new Date(2020, 10, 30))).toBe(at(44165));
    expect(at(new Date(2020, 10, 30, 12))).toBe(at(44165.5));
  });

  test('a scheme that is none is #VALUE! with the names there are', () => {
    const { error, sentence } = everywhere('=ZPB.INDSCORE("12","12",10,,"没有的方案")') as Record<string, string>;
    expect([error, sentence]).toEqual(['#VALUE!', expect.stringContaining('湖北')]);
  });

  test('an error says in its own text which it is: nothing of it looks like points', () => {
    const host = openInWps(page, usual);
    const run = () => host.calculate('=ZPB.INDSCORE("12","12","x")');
    expect(run).toThrow(/^[^0-9]/);
    let text = '';
    try {
      run();
    } catch (error) {
      text = String(error);
    }
    expect(text).toMatch(/^#VALUE!: .+/);
  });
});

describe('names', () => {
  test('are those of formulas, and those Excel stores in files', () => {
    const names = Object.keys(OWN_FUNCTIONS).flatMap((name) => [`ZPB.${name}`, `_xldudf_ZPB_${name}`]);
    expect(openInWps(page, usual).names.sort()).toEqual(names.sort());
    expect(everywhere('=_xldudf_ZPB_INDSCORE("≥95%","90%",10)')).toBe(9.47);
  });

  test('that WPS refuses leave the others, and the button says which', () => {
    const host = openInWps(page, usual, { refuses: (name) => name === 'ZPB.EXPLAIN' });
    expect(host.calculate('=ZPB.INDSCORE("≥95%","90%",10)')).toBe(9.47);
    expect(host.calculate('=_xldudf_ZPB_EXPLAIN("≥95%","90%",10)')).toContain('9.47');
    host.press('OnFunctionStatus');
    expect(host.said).toEqual([expect.stringContaining('EXPLAIN')]);
    expect(host.said[0]).not.toContain('INDSCORE');
  });
});

describe('the button', () => {
  const saidBy = (...args: Parameters<typeof openInWps>) => {
    const { press, said } = openInWps(...args);
    press('OnFunctionStatus');
    return said;
  };

  test('says how many functions there are', () => {
    expect(saidBy(page, usual)).toEqual([expect.stringMatching(/^6 个函数可以用了/)]);
  });

  test('says that a WPS without functions is too old', () => {
    expect(saidBy(page, usual, { isOld: true })).toEqual([expect.stringContaining('12.1.0.20540')]);
  });

  test('says that the functions have not come', () => {
    expect(saidBy(page.slice(0, 1), usual)).toEqual([expect.stringContaining('functions.js')]);
  });

  test('is in the ribbon, whose file begins as WPS wants it, and calls what the page has', () => {
    const ribbon = readFileSync('src/wps/ribbon.xml', 'utf8');
    expect(ribbon).toMatch(/^<customUI xmlns="http:\/\/schemas\.microsoft\.com\/office\/2006\/01\/customui"/);
    const callbacks = [...ribbon.matchAll(/\bon\w+="(\w+)"/g)].map(([, name = '']) => name);
    const { press } = openInWps(page, usual);
    expect(callbacks.map(press)).toEqual([true, true]);
  });
});
