import type { CellInput } from '../core/cell';
import { indicatorScore } from '../core/scoring/indicatorScore';
import type { ScoreOutcome, ScoreRequest } from '../core/scoring/outcome';
import type { Scheme } from '../core/scheme/scheme';
import { cellArgument, isEmpty, isEmptyOrZero } from './cellArgument';

/** The arguments of a function that looks at one indicator. */
export interface IndicatorArguments {
  readonly target: unknown;
  readonly actual: unknown;
  readonly weight: unknown;
  readonly nature?: unknown;
  readonly start?: unknown;
}

/** Scores arguments as they come from Excel. */
export function scoreArguments(args: IndicatorArguments, scheme: Scheme): ScoreOutcome {
  return indicatorScore(requestOfArguments(args), scheme);
}

/** What arguments ask for, as they come from Excel; see docs/decisions/0003-empty-cells.md for what counts as empty. */
function requestOfArguments(args: IndicatorArguments): ScoreRequest {
  const target = cellArgument(args.target);
  const actual = cellArgument(args.actual);
  const noFigures = isEmptyOrZero(target) && isEmptyOrZero(actual);
  return {
    target: noFigures ? EMPTY : target,
    actual: noFigures ? EMPTY : actual,
    weight: emptyIfZero(cellArgument(args.weight)),
    nature: emptyIfZero(cellArgument(args.nature)),
    start: emptyIfZero(cellArgument(args.start)),
  };
}

const EMPTY: CellInput = { value: null };

function emptyIfZero(cell: CellInput): CellInput {
  return !isEmpty(cell) && isEmptyOrZero(cell) ? EMPTY : cell;
}
