import type { Scheme } from '../../scheme/scheme';
import type { ScoreCells } from '../plan/formulaStyle';
import { cellApplies, cellContains, numberExpression, cellText, roundedExpression } from './cellExpressions';
import { SMALLEST_DEGREE, equalSigns, figureMarks, higherSigns, lowerSigns } from './textParts';

/** What the 二级指标 says about the rule; '' when the figures tell. */
export type PlainNature = '成本' | '时效' | '';

/**
 * The score of an indicator as a native Excel formula (without '='), for Excel 2010 and later, WPS and LibreOffice. It gives
 * what indicatorScore gives for plain numbers and percentages (both sides alike), with a comparator or without, for equal
 * texts, and for words answered with a percentage; '' for everything else, so that the user types a score.
 */
export function plainIndicatorScore(cells: ScoreCells, nature: PlainNature, scheme: Scheme): string {
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

function numberScore(cells: ScoreCells, nature: PlainNature, scheme: Scheme): string {
  const { target, actual, weight } = cells;
  const targetNumber = numberExpression(target);
  const alike = `(${cellContains(target, ['%'])})=(${cellContains(actual, ['%'])})`;
  const rule = `IF(${lessIsBetter(target, nature)},${lowerScore(cells, scheme)},${higherScore(cells, scheme)})`;
  const none = `IF(OR(${targetNumber}<0,${cellContains(target, higherSigns)}),"",IF(${numberExpression(actual)}>0,0,${weight}))`;
  const scored = `IF(${alike},IF(${targetNumber}>0,${rule},${none}),"")`;
  return nature === '时效' ? timeScore(cells, scored) : scored;
}

/** Under 时效 a bare number may be months to finish in or months to keep going: only reaching it exactly is clear. */
function timeScore({ target, actual, weight }: ScoreCells, scored: string): string {
  const isClear = cellContains(target, [...higherSigns, ...lowerSigns, ...equalSigns, '%']);
  return `IF(${isClear},${scored},IF(${numberExpression(target)}=${numberExpression(actual)},${weight},""))`;
}

/** A lower sign; under 成本 also a bare number. */
function lessIsBetter(target: string, nature: PlainNature): string {
  const signed = cellContains(target, lowerSigns);
  if (nature !== '成本') return signed;
  return `OR(${signed},NOT(${cellContains(target, [...higherSigns, ...equalSigns, '%'])}))`;
}

function higherScore({ target, actual, weight }: ScoreCells, { scoreDecimals, overCompletion }: Scheme): string {
  const points = roundedExpression(`${weight}*${numberExpression(actual)}/${numberExpression(target)}`, scoreDecimals);
  const { threshold, deduction } = overCompletion;
  if (deduction === 0) return withinWeight(points, weight);
  const passed = `${numberExpression(actual)}>${threshold}*${numberExpression(target)}`;
  return `MAX(0,${withinWeight(points, weight)}-IF(${passed},${deduction},0))`;
}

function lowerScore({ target, actual, weight }: ScoreCells, { reverse, scoreDecimals }: Scheme): string {
  const [planned, reached] = [numberExpression(target), numberExpression(actual)];
  const points =
    reverse === 'linear' ? `${weight}*(2-${reached}/${planned})` : `${weight}*${planned}/MAX(${planned},${reached})`;
  return withinWeight(roundedExpression(points, scoreDecimals), weight);
}

function withinWeight(points: string, weight: string): string {
  return `MAX(0,MIN(${weight},${points}))`;
}
