import type Decimal from 'decimal.js';
import type { CellInput } from '../core/cell/cell';
import { readAmount } from '../core/quantity/readAmount';
import type { Scheme } from '../core/scheme/scheme';
import { defaultScheme, knownSchemes, schemeByName } from '../core/scheme/schemes';
import { exact } from '../core/scoring/exact';
import { executionRate } from '../core/scoring/executionRate';
import { indicatorScore } from '../core/scoring/indicatorScore';
import type { RateOutcome, ScoreOutcome, ScoreRequest } from '../core/scoring/outcome';
import { noScoreText } from '../wording/scoreSentences';
import { errorSentences, invalidValue } from './functionError';

/**
 * An argument as Excel hands it over: text, number, logical value, nothing (null, or left out), or a range as a matrix, of
 * which only a single cell makes sense.
 */
export function cellArgument(argument: unknown): CellInput {
  const value = Array.isArray(argument) ? onlyCell(argument) : argument;
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return { value };
    case 'undefined':
      return { value: null };
    default:
      if (value === null) return { value };
      invalidValue(errorSentences().notACell);
  }
}

/** An argument as text; '' for an empty cell. */
function textArgument(argument: unknown): string {
  return String(cellArgument(argument).value ?? '').trim();
}

/** Whether an argument is an empty cell: nothing, spaces only, or the 0 that Excel for Windows passes. */
function isEmptyOrZero(cell: CellInput): boolean {
  return isEmpty(cell) || cell.value === 0;
}

/** Whether an argument is an empty cell, as far as that can be known. */
function isEmpty({ value }: CellInput): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

function onlyCell(matrix: readonly unknown[]): unknown {
  const cells: unknown[] = matrix.flat();
  if (cells.length !== 1) invalidValue(errorSentences().oneCellOnly);
  return cells[0];
}

/** The scheme an argument names; the default for an empty one. An unknown name is #VALUE! with the names known. */
export function schemeArgument(argument: unknown): Scheme {
  if (isEmptyOrZero(cellArgument(argument))) return defaultScheme;
  const name = textArgument(argument);
  const scheme = schemeByName(name);
  if (scheme) return scheme;
  const known = knownSchemes().map((one) => one.name);
  invalidValue(errorSentences().unknownScheme(name, known));
}

/** The arguments of a function that looks at one indicator. */
interface IndicatorArguments {
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

/**
 * The execution rate of two arguments. An empty cell counts as 0, since Excel for Windows passes it as 0; a cell with nothing but spaces
 * is not filled in.
 */
export function rateArguments(budget: unknown, executed: unknown, scheme: Scheme): RateOutcome {
  return executionRate(zeroIfEmpty(budget), zeroIfEmpty(executed), scheme);
}

function zeroIfEmpty(argument: unknown) {
  const cell = cellArgument(argument);
  return cell.value === null || cell.value === undefined || cell.value === '' ? { value: 0 } : cell;
}

/** The points of 预算执行率: as given, or those of the scheme for an empty cell and for the 0 that may be one. */
export function executionWeight(weight: CellInput, scheme: Scheme): Decimal {
  if (isEmptyOrZero(weight)) return exact(scheme.execution.weight);
  const points = readAmount(weight);
  return points?.gte(0) ? points : invalidValue(wrongWeight(String(weight.value)));
}

function wrongWeight(text: string): string {
  return noScoreText({ code: 'weightInvalid', text }, errorSentences().score);
}
