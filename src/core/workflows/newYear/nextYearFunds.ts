import Decimal from 'decimal.js';
import { labelText } from '../../cellText';
import { amountIn, textIn } from '../../form/cellState';
import type { Form, FundLine } from '../../form/form';
import type { FormContent, FundContent, FundPart } from '../../form/formContent';

/** Which of last year's amounts becomes 年初预算数. */
export type InitialBudgetSource = 'budget' | 'initialBudget' | 'executed' | 'blank';

/** Names of the sources of money, the first that fits; what none fits is other money. */
const PARTS: readonly { readonly part: FundPart; readonly names: RegExp }[] = [
  { part: 'carryover', names: /结转|结余/ },
  { part: 'other', names: /专户|单位资金|自筹/ },
  { part: 'appropriation', names: /财政|拨款|中央|省|市|县|地方|本级|上级/ },
];

const blank: FundContent = { initialBudget: '', budget: '', executed: '' };

/** 项目资金 of the next year: 年初预算数 as chosen, per source of money; 全年预算数 and 全年执行数 empty. */
export function nextYearFunds({ funds }: Form, source: InitialBudgetSource): FormContent['funds'] {
  const amounts = source === 'blank' ? new Map<FundPart, Decimal>() : amountsByPart(funds, source);
  const fund = (part: FundPart): FundContent => ({ ...blank, initialBudget: amounts.get(part)?.toNumber() ?? '' });
  return { appropriation: fund('appropriation'), carryover: fund('carryover'), other: fund('other') };
}

/** A form that gives only 年度资金总额 has it all from 当年财政拨款. */
function amountsByPart(
  funds: readonly FundLine[],
  source: Exclude<InitialBudgetSource, 'blank'>,
): ReadonlyMap<FundPart, Decimal> {
  const amounts = new Map<FundPart, Decimal>();
  for (const line of funds) {
    const amount = line.role === 'part' ? amountIn(line[source]) : null;
    if (!amount) continue;
    const part = partOf(line);
    amounts.set(part, (amounts.get(part) ?? new Decimal(0)).plus(amount));
  }
  const total = amountIn(funds.find(({ role }) => role === 'total')?.[source] ?? null);
  return amounts.size === 0 && total ? new Map([['appropriation', total]]) : amounts;
}

function partOf({ label }: FundLine): FundPart {
  const name = labelText(textIn(label));
  return PARTS.find(({ names }) => names.test(name))?.part ?? 'other';
}
