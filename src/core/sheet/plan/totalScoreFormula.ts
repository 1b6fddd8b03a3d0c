import type { Scheme } from '../../scheme/scheme';
import { takesNoPoints } from '../../form/pointsAtStake';
import { bareText, textLength } from '../cellConditions';
import { notApplicableMarks } from '../../form/notApplicableMarks';

/** The cells a total is made of, as A1 addresses; the ranges are of the same rows and begin with the headings. */
export interface TotalCells {
  readonly targets: string;
  readonly actuals: string;
  /** Null where the form has no weights. */
  readonly weights: string | null;
  readonly scores: string;
  /** 预算执行率: its points and the amounts they follow from; null where the form has none. */
  readonly execution: ExecutionCells | null;
}

/** The cells of 预算执行率; no weight where the form has no cell for it. */
export interface ExecutionCells {
  readonly score: string;
  readonly budget: string;
  readonly executed: string;
  readonly weight: string | null;
}

/**
 * 总分 as a native formula (without '='): Σ of the scores so far; nothing before the first, and nothing as long as a row that is
 * filled in has no number or any score shows an error, since a sum that passes over a row would be too small without a word.
 * SUMPRODUCT looks at every row without being entered as an array, in Excel 2010 as in LibreOffice; IFERROR would hide what
 * must be seen.
 */
export function totalScoreFormula(cells: TotalCells, scheme: Scheme): string {
  const { scores, execution } = cells;
  const all = execution ? `${execution.score},${scores}` : scores;
  const open = [openRows(cells), `SUMPRODUCT(1*ISERROR(${scores}))`, ...openExecution(cells)].join('+');
  return `IF(${open}>0,"",IF(COUNT(${all})=0,"",${capped(`ROUND(SUM(${all}),${scheme.scoreDecimals})`, execution, scheme)}))`;
}

/** The total, not above what the scheme allows for the execution rate, as `totalScore` has it. */
function capped(total: string, execution: TotalCells['execution'], { rateCaps, execution: rules }: Scheme): string {
  if (!execution || rateCaps.length === 0) return total;
  const { budget, executed } = execution;
  const caps = (rate: string) =>
    rateCaps.map(({ belowRate, maxTotal }) => `IF(${rate}<${belowRate},${maxTotal},${total})`);
  // A budget of 0 with nothing spent has a rate where the scheme gives it one.
  const zero =
    rules.zeroBudget === 'zero' ? `IF(AND(${budget}=0,${executed}=0),MIN(${caps('0').join(',')}),${total})` : total;
  const limited = `IF(AND(${budget}>0,${executed}>=0),MIN(${caps(`ROUND(${executed}/${budget},9)`).join(',')}),${zero})`;
  return `IF(COUNT(${budget},${executed})<2,${total},${limited})`;
}

/** How many rows are filled in and have no number for a score; the same rows as those of `isUnscored`. */
function openRows({ targets, actuals, weights, scores }: TotalCells): string {
  const counts = weights ? [atStake(weights)] : [applies(targets), applies(actuals)];
  return countOf([holdsText(targets), holdsText(actuals), ...counts, isBelowHeading(scores), isNoNumber(scores)]);
}

/** Native expression: how many rows have points at stake and no number for a score. */
export function unscoredRows(weights: string, scores: string): string {
  return countOf([atStake(weights), isBelowHeading(scores), isNoNumber(scores)]);
}

function openExecution({ execution }: TotalCells): string[] {
  if (!execution) return [];
  const { score, budget, executed, weight } = execution;
  const filled = [budget, executed].flatMap((cell) => [holdsText(cell), applies(cell)]);
  const open = [...filled, ...(weight ? [atStake(weight)] : [])].join('*');
  return [`IF(ISNUMBER(${score}),0,IF(ISERROR(${score}),1,${open}))`];
}

/** Rows for which every condition holds. */
function countOf(conditions: readonly string[]): string {
  return `SUMPRODUCT(${conditions.join('*')})`;
}

/** True for a cell with anything in it; an error in the cell counts as nothing, as its score shows an error too. */
function holdsText(range: string): string {
  return `ISNUMBER(1/${textLength(range)})`;
}

/** True unless the cell says that the row does not apply. */
function applies(range: string): string {
  return isNoneOf(range, notApplicableMarks);
}

/**
 * True for a weight that is anything but nothing, 0 or a mark. Texts are compared, not turned into numbers: '10分' and '１０' are points
 * to INDSCORE, and what Excel makes of such a text in a calculation depends on its language.
 */
function atStake(range: string): string {
  return isNoneOf(range, takesNoPoints);
}

function isNoneOf(range: string, texts: readonly string[]): string {
  return `ISERROR(FIND("|"&UPPER(${bareText(range)})&"|","|${texts.join('|')}|"))`;
}

function isNoNumber(range: string): string {
  return `(1-ISNUMBER(${range}))`;
}

/** The headings above are texts too; a row put in right below them belongs to the form. */
function isBelowHeading(range: string): string {
  const [heading = range] = range.split(':');
  return `(ROW(${range})>ROW(${heading}))`;
}
