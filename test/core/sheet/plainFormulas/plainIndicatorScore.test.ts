import { defaultScheme } from '../../../../src/core/scheme/schemes';
import { plainIndicatorScore } from '../../../../src/core/sheet/plainFormulas/plainIndicatorScore';
import { calculate } from './calculate';
import type { ScoreRow } from './scoreRows';
import { comparatorRows, coreScore, describeRow, NATURES, plainFormula } from './scoreRows';

/** Each text meets every fourth of the others, or all of them, which takes half a minute. */
const EVERY_PAIR = process.env.ZPB_PAIRS === 'all';

async function plainScores(rows: readonly ScoreRow[]): Promise<(number | string)[]> {
  return calculate(
    rows.map((row, index) => ({ cells: [row.target, row.actual, row.weight], formula: plainFormula(row, index) })),
  );
}

async function expectSameAsCore(rows: readonly ScoreRow[]): Promise<void> {
  const plain = await plainScores(rows);
  const differing = rows
    .map((row, index) => ({ row: describeRow(row), plain: plain[index], core: coreScore(row) }))
    .filter(({ plain: score, core }) => score !== core);
  expect(differing).toEqual([]);
}

describe('the plain score formula, worked out by a spreadsheet', () => {
  it('gives what the rules give, for every comparator, nature and scheme', async () => {
    const rows = comparatorRows();

    expect(rows.length).toBeGreaterThan(400);
    await expectSameAsCore(rows);
  });

  it('rounds half up where binary arithmetic would fall short', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({
      target: String(8 * (1 + (index % 25))),
      actual: String(1 + ((index * 7) % 200)),
      weight: 0.05 * (1 + (index % 40)),
    })).map((row) => ({ ...row, weight: Math.round(row.weight * 100) / 100 }));

    await expectSameAsCore([{ target: '12', actual: '7', weight: 1.62 }, ...rows]);
  });

  it('scores words answered with a percentage or a share, and equal texts', async () => {
    await expectSameAsCore([
      { target: '持续提高', actual: '90%', weight: 15 },
      { target: '持续提高', actual: '0.9', weight: 15 },
      { target: '长期', actual: '90％', weight: 15 },
      { target: '长期', actual: '120%', weight: 15 },
      { target: '显著', actual: '1', weight: 8 },
      { target: '优', actual: '85%', weight: 5 },
      { target: '持续提高', actual: ' 持续提高', weight: 15 },
      { target: '持续提高', actual: '90%', weight: 15, nature: '成本' },
      { target: '按时完成', actual: '95%', weight: 5, nature: '时效' },
      { target: '2020-12-31', actual: '2020-12-31', weight: 5, nature: '时效' },
      { target: '2020年1月1日至2020年12月31日', actual: '2020年1月1日至2020年12月31日', weight: 5, nature: '时效' },
      { target: '3-5', actual: '3-5', weight: 5 },
      { target: '12 ', actual: '12', weight: 10, nature: '时效' },
      { target: '0', actual: '0', weight: 5 },
      { target: '0', actual: '2', weight: 5 },
      { target: '=0', actual: '0', weight: 5 },
      { target: '≤0', actual: '1', weight: 5 },
      { target: '0', actual: '3', weight: 5, nature: '成本' },
      { target: '１２', actual: '6', weight: 5 },
    ]);
  });

  it.each([
    ['a row with nothing in it', { target: '', actual: '', weight: 10 }],
    ['a row not filled in yet', { target: '30', actual: '', weight: 10 }],
    ['an actual without target', { target: '', actual: '90%', weight: 10 }],
    ['no weight', { target: '30', actual: '30', weight: 0 }],
    ['a mark for not applicable', { target: '/', actual: '/', weight: 10 }],
    ['another word', { target: '持续提高', actual: '有所提高', weight: 10 }],
    ['a later day', { target: '2020-12-31', actual: '2021-01-15', weight: 5, nature: '时效' }],
    ['a bare number of months', { target: '12', actual: '11', weight: 5, nature: '时效' }],
    ['different units', { target: '30个', actual: '29人', weight: 5 }],
    ['a number against a percentage', { target: '30', actual: '98%', weight: 5 }],
    ['a number answered with a word', { target: '30', actual: '已完成', weight: 5 }],
  ] satisfies [string, ScoreRow][])('leaves the cell to the user for %s', async (_name, row) => {
    expect(await plainScores([row])).toEqual(['']);
    expect(coreScore(row)).toBe('');
  });

  it('never gives a score where it differs from the rules, for whatever texts meet', async () => {
    const texts = [
      ...['12', '12个月', '3-5', '1-2', '5月1日', '12:30', '-5', '0.98', '98%', '1', '≥1', '5以上', '1,000', '1e5'],
      ...[
        '长期',
        '年底前',
        '三个月',
        '无',
        '—',
        '30人',
        '优',
        '5%以内',
        '逐年提高',
        '持平',
        '下降3%',
        '零事故',
        '55%',
        '0.5',
      ],
      ...['不得发生', '较上期增长', '合格', '不合格', '95', '96%'],
    ];
    const rows = texts
      .flatMap((target, at) =>
        texts.map((actual, index) => ({ target, actual, weight: 10, nature: NATURES[index % 3], at: at + index })),
      )
      .filter(({ at }) => EVERY_PAIR || at % 4 === 0);
    const plain = await plainScores(rows);

    const wrong = rows
      .map((row, index) => ({ row: describeRow(row), plain: plain[index], core: coreScore(row) }))
      .filter(({ plain: score, core }) => score !== '' && score !== core);

    expect(wrong).toEqual([]);
  });

  it('leaves a unit out that both figures may have, and one of them may lack', async () => {
    const units = ['座', '人次', '公里', '万元', '元/人', '分'];
    const rows = units.flatMap((unit) =>
      [
        [`4${unit}`, `3${unit}`],
        [`4 ${unit}`, `5${unit}`],
        [`≥40${unit}`, `38.5${unit}`],
        [`不超过12${unit}`, `15${unit}`],
        [`12${unit}以上`, `7 ${unit}`],
        [`１２${unit}以内`, `11${unit}`],
        ['12', `9${unit}`],
      ].map(([target = '', actual = '']) => ({ target, actual, weight: 7.5 })),
    );
    const scored = rows.map((row) => coreScore(row));

    expect(scored.filter((score) => score === '')).toEqual([]);
    await expectSameAsCore(rows);
    await expectSameAsCore(rows.map((row) => ({ ...row, nature: '成本' as const })));
  });

  it('takes nothing for a unit that says more, wherever it stands', async () => {
    const texts = [
      ...[
        '4',
        '4座',
        '3座',
        '≥4座',
        '4座以上',
        '4座/年',
        '4座左右',
        '约4座',
        '4座2',
        '3座2座',
        '3 座 2 座',
        '4座（在建）',
      ],
      ...[
        '12个月',
        '10个月',
        '12月',
        '3人',
        '3人次',
        '3名',
        '3元5',
        '3元5角',
        '3万元',
        '3千元',
        '30元/人',
        '3:1',
        '2:1',
      ],
      ...[
        '3级',
        '第3名',
        '3折',
        '98%',
        '95%',
        '98',
        '5%左右',
        '-3座',
        '3-4座',
        '3、4座',
        '0座',
        '0起',
        '座',
        '零座',
        '1,000座',
      ],
    ];
    const beside = ['4', '4座', '≥3座', '10个月', '3人', '3元', '95%'];
    const rows = texts.flatMap((text, at) =>
      beside.flatMap((other, index) => [
        { target: text, actual: other, weight: 10, nature: NATURES[(at + index) % 3] },
        { target: other, actual: text, weight: 10, nature: NATURES[(at + index + 1) % 3] },
      ]),
    );
    const plain = await plainScores(rows);

    const wrong = rows
      .map((row, index) => ({ row: describeRow(row), plain: plain[index], core: coreScore(row) }))
      .filter(({ plain: score, core }) => score !== '' && score !== core);
    expect(wrong).toEqual([]);
  });

  it.each(NATURES)('fits into a cell and uses old functions only (%s)', (nature) => {
    const formula = plainIndicatorScore(
      { target: 'E15', actual: 'F15', weight: 'G15', hasUnits: true },
      nature,
      defaultScheme,
    );
    const functions = new Set(formula.match(/[A-Z]+(?=\()/g));

    expect(formula.length).toBeLessThan(8192);
    expect([...functions].sort()).toEqual(
      expect.arrayContaining(['ASC', 'FIND', 'IF', 'IFERROR', 'LOOKUP', 'ROUND', 'SUBSTITUTE', 'VALUE']),
    );
    expect([...functions].filter((name) => /^(LET|IFS|TEXTJOIN|XLOOKUP|LAMBDA|ZPB)$/.test(name))).toEqual([]);
  });
});
