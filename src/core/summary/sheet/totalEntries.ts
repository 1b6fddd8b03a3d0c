import { MONEY_DECIMALS } from '../../quantity/money';
import { formulaEntry } from '../../sheet/edit/entry';
import type { Entry } from '../../sheet/edit/entry';
import { quote } from '../../sheet/plan/formulas';
import { summaryWords } from '../summaryWords';
import type { TotalLine } from './tableLines';

/** The sum of a column. 合计 is all formulas, so that it follows the lines. */
export function sumEntry({ own }: TotalLine): Entry {
  return formulaEntry(`=SUM(${own})`);
}

/** The sum of amounts. */
export function moneySumEntry({ own }: TotalLine): Entry {
  return formulaEntry(`=ROUND(SUM(${own}),${MONEY_DECIMALS})`);
}

/** What was spent of all budgets. */
export function rateOfTotals({ at }: TotalLine): Entry {
  return formulaEntry(`=IF(${at('budget')}>0,${at('executed')}/${at('budget')},"")`);
}

/** Mean of the scores of lines with a grade, as in `validTotals`. */
export function averageEntry(total: TotalLine): Entry {
  const { grades, scores, counted } = graded(total);
  const sum = `SUMPRODUCT((${grades}<>"")*1,${scores})`;
  return formulaEntry(`=IF(${counted}=0,"",ROUND(${sum}/${counted},2))`);
}

/** How many forms are not in the mean, in words; nothing where all are. */
export function leftOutEntry(total: TotalLine): Entry {
  const left = `COUNTIF(${total.lines('sheet')},"?*")-${graded(total).counted}`;
  const [before, after] = summaryWords.leftOut;
  return formulaEntry(`=IF(${left}>0,${quote(before)}&${left}&${quote(after)},"")`);
}

function graded({ lines }: TotalLine) {
  const [grades, scores] = [lines('grade'), lines('score')];
  return { grades, scores, counted: `SUMPRODUCT((${grades}<>"")*ISNUMBER(${scores}))` };
}
