import type { Scheme } from '../../scheme/scheme';
import type { ScoreCells } from '../plan/formulaStyle';
import {
  cellApplies,
  cellContains,
  cellText,
  isUnitOf,
  numberExpression,
  roundedExpression,
  unitExpression,
} from './cellExpressions';
import { SMALLEST_DEGREE } from '../../scoring/scoreQualitative';
import { allSigns, equalSigns, figureMarks, higherSigns, lowerSigns, sharedUnits } from './textParts';

/** What the 二级指标 says about the rule; '' when the figures tell. */
export type PlainNature = '成本' | '时效' | '';

/** Cells of which the figures may carry a unit, as they do where 度量单位 has no column of its own. */
export interface PlainCells extends ScoreCells {
  readonly hasUnits: boolean;
}

/** The cells of a row with the numbers they name. */
interface Figures {
  readonly target: string;
  readonly weight: string;
  readonly planned: string;
  readonly reached: string;
}

/**
 * The score of an indicator as a native Excel formula (without '='), for Excel 2010 and later, WPS and LibreOffice. It gives
 * what indicatorScore gives for plain numbers and percentages (both sides alike), with a comparator or without, with one of the
 * usual units (the same on both sides) or without, for equal texts, and for words answered with a percentage; '' for everything else, so that the user types a score.
 */
export function plainIndicatorScore(cells: PlainCells, nature: PlainNature, scheme: Scheme): string {
  const { target, actual, weight } = cells;
  const isSame = `AND(${cellText(target)}=${cellText(actual)},${cellApplies(target)})`;
  const isWord = `AND(${cellApplies(target)},NOT(${cellContains(target, figureMarks)}))`;
  const score = `IF(${isSame},${weight},IF(${isWord},${wordScore(cells, scheme)},${numberScore(cells, nature, scheme)}))`;
  return `IF(AND(ISNUMBER(${weight}),N(${weight})>0),IFERROR(${score},""),"")`;
}

/** A word answered with a percentage, or with the share of 1 a cell formatted as a percentage holds, from 60 % on. */
function wordScore({ actual, weight }: ScoreCells, { qualitative }: Scheme): string {
  const share = numberExpression(actual);
  const isShare = `AND(${share}>=${SMALLEST_DEGREE},OR(${cellContains(actual, ['%'])},${share}<=1))`;
  return `IF(${isShare},${withinWeight(roundedExpression(`${weight}*${share}`, qualitative.decimals), weight)},"")`;
}

function numberScore({ target, actual, weight, hasUnits }: PlainCells, nature: PlainNature, scheme: Scheme): string {
  const unit = hasUnits ? unitExpression(actual) : null;
  const [planned, reached] = [numberExpression(target, unit), numberExpression(actual, unit)];
  const figures = { target, weight, planned, reached };
  const isPercent = (cell: string): string => `(${cellContains(cell, ['%'])})`;
  const alike = `${isPercent(target)}=${isPercent(actual)}`;
  const rule = `IF(${lessIsBetter(target, nature)},${lowerScore(figures, scheme)},${higherScore(figures, scheme)})`;
  const none = `IF(OR(${planned}<0,${cellContains(target, higherSigns)}),"",IF(${reached}>0,0,${weight}))`;
  const inFull = `IF(${alike},IF(${planned}>0,${rule},${none}),"")`;
  const scored = nature === '时效' ? timeScore(figures, inFull) : inFull;
  return unit === null ? scored : `IF(${isUnitOf(unit, [...sharedUnits, ...allSigns])},${scored},"")`;
}

/** Under 时效 a bare number may be months to finish in or months to keep going: only reaching it exactly is clear. */
function timeScore({ target, weight, planned, reached }: Figures, scored: string): string {
  const isClear = cellContains(target, [...higherSigns, ...lowerSigns, ...equalSigns, '%']);
  return `IF(${isClear},${scored},IF(${planned}=${reached},${weight},""))`;
}

/** A lower sign; under 成本 also a bare number. */
function lessIsBetter(target: string, nature: PlainNature): string {
  const signed = cellContains(target, lowerSigns);
  if (nature !== '成本') return signed;
  return `OR(${signed},NOT(${cellContains(target, [...higherSigns, ...equalSigns, '%'])}))`;
}

function higherScore({ weight, planned, reached }: Figures, { scoreDecimals, overCompletion }: Scheme): string {
  const points = roundedExpression(`${weight}*${reached}/${planned}`, scoreDecimals);
  const { threshold, deduction } = overCompletion;
  if (deduction === 0) return withinWeight(points, weight);
  const passed = `${reached}>${threshold}*${planned}`;
  return `MAX(0,${withinWeight(points, weight)}-IF(${passed},${deduction},0))`;
}

function lowerScore({ weight, planned, reached }: Figures, { reverse, scoreDecimals }: Scheme): string {
  const points =
    reverse === 'linear' ? `${weight}*(2-${reached}/${planned})` : `${weight}*${planned}/MAX(${planned},${reached})`;
  return withinWeight(roundedExpression(points, scoreDecimals), weight);
}

function withinWeight(points: string, weight: string): string {
  return `MAX(0,MIN(${weight},${points}))`;
}
