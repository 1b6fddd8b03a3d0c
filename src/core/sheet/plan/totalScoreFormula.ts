import type { Scheme } from '../../scheme/scheme';
import { textLength } from '../cellConditions';
import { notApplicableMarks } from '../plainFormulas/textParts';

/** The cells a total is made of, as A1 addresses; the ranges are of the same rows and begin with the headings. */
export interface TotalCells {
  readonly targets: string;
  readonly actuals: string;
  /** Null where the form has no weights. */
  readonly weights: string | null;
  readonly scores: string;
  /** 预算执行率: its points and the amounts they follow from; null where the form has none. */
  readonly execution: { readonly score: string; readonly budget: string; readonly executed: string } | null;
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

/** How many rows are filled in and have no number for a score. */
function openRows({ targets, actuals, weights, scores }: TotalCells): string {
  const filled = [holdsText(targets), holdsText(actuals)];
  // A weight is what tells a row from the headings above; where there are none, the place does.
  const counts = weights ? [`ISNUMBER(1/${weights})`] : [applies(targets), applies(actuals), isBelowHeading(scores)];
  return `SUMPRODUCT(${[...filled, ...counts, `(1-ISNUMBER(${scores}))`].join('*')})`;
}

function openExecution({ execution }: TotalCells): string[] {
  if (!execution) return [];
  const { score, budget, executed } = execution;
  return [`IF(ISNUMBER(${score}),0,IF(ISERROR(${score}),1,INT(COUNT(${budget},${executed})/2)))`];
}

/** True for a cell with anything in it; an error in the cell counts as nothing, as its score shows an error too. */
function holdsText(range: string): string {
  return `ISNUMBER(1/${textLength(range)})`;
}

function applies(range: string): string {
  return `ISERROR(FIND("|"&UPPER(TRIM(${range}))&"|","|${notApplicableMarks.join('|')}|"))`;
}

function isBelowHeading(range: string): string {
  const [heading = range] = range.split(':');
  return `(ROW(${range})>ROW(${heading}))`;
}
