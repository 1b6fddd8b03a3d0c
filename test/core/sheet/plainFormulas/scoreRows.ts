import type { CellInput } from '../../../../src/core/cell/cell';
import { hubei } from '../../../../src/core/scheme/builtin/variants';
import type { Scheme } from '../../../../src/core/scheme/scheme';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import { indicatorScore } from '../../../../src/core/scoring/indicatorScore';
import { plainIndicatorScore } from '../../../../src/core/sheet/plainFormulas/plainIndicatorScore';
import type { PlainNature } from '../../../../src/core/sheet/plainFormulas/plainIndicatorScore';

/** An indicator as it is typed into text cells. */
export interface ScoreRow {
  readonly target: string;
  readonly actual: string;
  readonly weight: number;
  readonly nature?: PlainNature;
  readonly scheme?: Scheme;
}

export const NATURES: readonly PlainNature[] = ['', '成本', '时效'];

const PREFIXES = ['', '≥', '>=', '≧', '＞', '不低于', '不少于', '≤', '<=', '＜', '不超过', '=', '＝', '═'];
const SUFFIXES = ['以上', '以下', '以内'];
const PAIRS = [
  ['30', '29'],
  ['30', '30'],
  ['30', '31'],
  ['30', '45.5'],
  ['30', '61'],
  ['12', '7'],
  ['95%', '90%'],
  ['98%', '100%'],
  ['5300', '5830'],
] as const;

/** Short of, equal to and beyond the target, with every comparator, nature and way of scoring an excess. */
export function comparatorRows(): ScoreRow[] {
  return NATURES.flatMap((nature) =>
    PAIRS.flatMap(([target, actual], index) => {
      const scheme = index % 2 === 0 ? defaultScheme : hubei;
      return [
        ...PREFIXES.map((prefix) => ({ target: prefix + target, actual, weight: 10, nature, scheme })),
        ...SUFFIXES.map((suffix) => ({ target: target + suffix, actual, weight: 7.5, nature, scheme })),
      ];
    }),
  );
}

/** The plain formula of the row that stands in A to C of the (index + 1)th row of a sheet, without '='. */
export function plainFormula({ nature = '', scheme = defaultScheme }: ScoreRow, index: number): string {
  const row = index + 1;
  return plainIndicatorScore(
    { target: `A${row}`, actual: `B${row}`, weight: `C${row}`, hasUnits: true },
    nature,
    scheme,
  );
}

/** What the rules give; '' where there is no score. */
export function coreScore({ target, actual, weight, nature = '', scheme = defaultScheme }: ScoreRow): number | string {
  const text = (value: string): CellInput => ({ value, numberFormat: '@' });
  const { score } = indicatorScore(
    { target: text(target), actual: text(actual), weight: { value: weight }, nature: { value: nature } },
    scheme,
  );
  return score?.toNumber() ?? '';
}

/** A row in a line, for the list of those that differ. */
export function describeRow({ target, actual, weight, nature, scheme }: ScoreRow): string {
  return `${target} | ${actual} | ${weight} | ${nature ?? ''} | ${scheme?.name ?? ''}`;
}
