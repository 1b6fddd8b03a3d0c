import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellValue } from '../../../../src/core/cell/cell';
import { cellAt } from '../../../support/cellAt';
import { assessIndicator } from '../../../../src/core/form/assessIndicator';
import type { Indicator } from '../../../../src/core/form/form';
import { hubei } from '../../../../src/core/scheme/builtin/variants';
import type { Scheme } from '../../../../src/core/scheme/scheme';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import { isPlainRow } from '../../../../src/core/sheet/plainFormulas/isPlainRow';
import { plainFormulas } from '../../../../src/core/sheet/plainFormulas/plainFormulas';
import type { CalculatedRow } from './calculate';

const GOLDEN = path.resolve(__dirname, '../../scoring/golden');
const SUBCATEGORIES = ['数量指标', '成本指标', '时效指标'];
const WEIGHT = 7.5;
/** One row in so many is worked out; prime to the lengths of the lists. */
const STRIDE = 7;

const TARGETS: readonly CellValue[] = [
  ...['12', '≥12', '12以上', '≤12', '不超过12', '＝12', '12个', '≥95%', '95%', '100', '100%', '0', '≤0', '≥0', '-5'],
  ...[
    '持续提高',
    '长期',
    '优',
    '显著提升',
    '无',
    '/',
    '零事故',
    '不发生',
    '12月底前',
    '2024年12月31日',
    '3-5',
    '1,200',
  ],
  ...['１２', ' 12 ', '１２％', '大于12', '12.50', '0.945', '≥ 95 %', '增长5%', '较上年增长5%', '5‰', '12\n', ''],
  ...[12, 0.95, 100, 0, 0.1 + 0.2],
];
const ACTUALS: readonly CellValue[] = [
  ...['12', '11', '15', '30', '12个', '95%', '94.5%', '98', '1', '0', '0.9', '90%', '150%', '12以上', '≥12', '-1'],
  ...[
    '持续提高',
    '长期',
    '已完成',
    '优',
    '良',
    '无',
    '/',
    '0起',
    '12月',
    '2024年11月30日',
    '４',
    ' 11 ',
    '1,100',
    '11\n',
    '',
  ],
  ...[12, 11, 0.95, 0.9, 0, 100],
];

/** A row of a form, and how it is scored. */
export interface Row {
  readonly target: CellValue;
  readonly actual: CellValue;
  readonly subcategory: string;
  readonly scheme: Scheme;
}

/** Figures with units of all kinds, in words that are units and in others. */
export function unitRows(): Row[] {
  const targets = [
    '4座',
    '≥4座',
    '4座以上',
    '不少于4座',
    '4',
    '12个月',
    '3元5',
    '4%座',
    '4座座',
    '≤5万元',
    '4人次',
    '4级',
    '0座',
    '4座（在建）',
  ];
  const actuals = [
    '3座',
    '4座',
    '5 座',
    '≥3座',
    '3',
    '10个月',
    '3元',
    '3%座',
    '3座座',
    '4.5万元',
    '3人次',
    '3级',
    '0座',
    '３座',
  ];
  return SUBCATEGORIES.flatMap((subcategory, at) =>
    targets.flatMap((target) =>
      actuals.map((actual) => ({ target, actual, subcategory, scheme: at === 0 ? hubei : defaultScheme })),
    ),
  );
}

/** What budget units write, and what was published. */
export function goldenRows(): Row[] {
  return [
    { file: 'pairs.tsv', first: 1 },
    { file: 'publishedRows.tsv', first: 2 },
    { file: 'realRows.tsv', first: 3 },
  ].flatMap(({ file, first }) =>
    readFileSync(path.join(GOLDEN, file), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line, index) => {
        const [target = '', actual = ''] = line.split('\t').slice(first);
        const subcategory = SUBCATEGORIES[index % SUBCATEGORIES.length] ?? '';
        return { target, actual, subcategory, scheme: defaultScheme };
      }),
  );
}

/** Every spelling against every other, a part of them. */
export function crossedRows(): Row[] {
  const all = SUBCATEGORIES.flatMap((subcategory) =>
    TARGETS.flatMap((target) =>
      ACTUALS.map((actual, index) => ({
        target,
        actual,
        subcategory,
        scheme: index % 4 === 3 ? hubei : defaultScheme,
      })),
    ),
  );
  return all.filter((_, index) => index % STRIDE === 0);
}

/** The row as a form has it, on a sheet line of its own. */
function indicatorOf({ target, actual, subcategory }: Row, index: number, score: CellValue): Indicator {
  const at = (column: string, value: CellValue) => cellAt(`${column}${index + 1}`, value);
  const formula = `=ZPB.INDSCORE(A${index + 1}&"",B${index + 1}&"",C${index + 1})`;
  return {
    category: at('E', '产出指标'),
    subcategory: at('F', subcategory),
    name: at('G', '指标'),
    target: at('A', target),
    actual: at('B', actual),
    weight: at('C', WEIGHT),
    score: { ...at('D', score), formula },
    explanation: null,
  } as Indicator;
}

/** A row of which it is said that Excel alone gives the same score, with that score. */
export type PlainRow = Row & { readonly score: number | '' };

/** Those of the rows of which that is said. */
export function plainRows(rows: readonly Row[]): PlainRow[] {
  return rows.flatMap((row, index) => {
    const { outcome } = assessIndicator(indicatorOf(row, index, ''), row.scheme);
    const score = outcome.score?.toNumber() ?? '';
    return isPlainRow(indicatorOf(row, index, score), score, row.scheme) ? [{ ...row, score }] : [];
  });
}

/** The rows as they stand on a sheet, one below the other, each with its native formula. */
export function plainLines(rows: readonly Row[]): CalculatedRow[] {
  return rows.map(({ target, actual, subcategory, scheme }, index) => ({
    cells: [target, actual, WEIGHT].map((value) => (typeof value === 'boolean' ? String(value) : value)),
    formula: plainFormulas.indicatorScore(
      { target: `A${index + 1}`, actual: `B${index + 1}`, weight: `C${index + 1}` },
      subcategory,
      scheme,
    ),
  }));
}
