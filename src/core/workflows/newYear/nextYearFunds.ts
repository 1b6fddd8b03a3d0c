import type Decimal from 'decimal.js';
import { bareLabel } from '../../cell/cellText';
import { amountIn, textIn } from '../../form/cellState';
import type { AmountField } from '../../form/fields';
import type { Form, FundLine } from '../../form/form';
import { BLANK_FUND } from '../../form/formContent';
import type { FormContent, FundPart } from '../../form/formContent';
import { budgetField } from '../../sheet/budgetField';
import type { BudgetField } from '../../sheet/budgetField';
import type { Template } from '../../sheet/template';
import { national2020 } from '../../sheet/templates/national2020';
import { templates } from '../../sheet/templates/templateById';

/** What is asked about the money of the next year. */
export interface BudgetChoice {
  /** The amount that is filled in. */
  readonly field: BudgetField;
  /** Where it may come from: the amounts the old form has; nothing stays possible. */
  readonly sources: readonly InitialBudgetSource[];
}

/** The choice for a form. */
export function budgetChoice(form: Form): BudgetChoice {
  const hasInitialBudget = form.funds.some(({ initialBudget }) => initialBudget !== null);
  return {
    field: budgetField(nextYearTemplate(form)),
    sources: hasInitialBudget ? ['budget', 'initialBudget', 'executed', 'blank'] : ['budget', 'executed', 'blank'],
  };
}

/** Which of last year's amounts becomes 年初预算数, or the only budget where the layout has no 年初预算数. */
export type InitialBudgetSource = AmountField | 'blank';

/** Names of the sources of money, the first that fits; what none fits is other money. */
const PARTS: readonly { readonly part: FundPart; readonly names: RegExp }[] = [
  { part: 'carryover', names: /结转|结余/ },
  { part: 'specialAccount', names: /专户/ },
  { part: 'ownFunds', names: /单位资金|自筹|自有/ },
  { part: 'basic', names: /基本支出/ },
  { part: 'project', names: /项目支出/ },
  { part: 'appropriation', names: /财政|拨款|中央|省|市|县|地方|本级|上级/ },
];

type Funds = Pick<FormContent, 'funds' | 'fundParts'>;

/**
 * 项目资金 of the next year, with the rows of the old form as far as the template has them: 年初预算数 as chosen (the only budget
 * where there is no 年初预算数), the other amounts empty. A form that gives no more than 年度资金总额 goes on doing so.
 */
export function nextYearFunds({ funds }: Form, source: InitialBudgetSource, template: Template): Funds {
  const amounts = new Map<FundPart | 'total', Decimal | null>();
  for (const line of funds) {
    const part = line.role === 'total' ? 'total' : partOf(line, template);
    const before = amounts.get(part) ?? null;
    const amount = source === 'blank' ? null : amountIn(line[source]);
    amounts.set(part, before && amount ? before.plus(amount) : (before ?? amount));
  }
  const rows = template.funds.parts.map(({ part }) => part).filter((part) => amounts.has(part));
  const [first] = rows;
  // Only the total was filled in. The new one is a sum, so the amount goes to the first row.
  if (first && rows.every((part) => !amounts.get(part))) amounts.set(first, amounts.get('total') ?? null);
  const contents = Array.from(amounts, ([part, amount]) => [
    part,
    { ...BLANK_FUND, [budgetField(template)]: amount?.toNumber() ?? '' },
  ]);
  return {
    funds: {
      appropriation: BLANK_FUND,
      carryover: BLANK_FUND,
      other: BLANK_FUND,
      ...(Object.fromEntries(contents) as object),
    },
    ...(funds.length > 0 ? { fundParts: rows } : {}),
  };
}

/** The template's row of the same name, else of the same kind, else its last. */
export function partOf({ label }: FundLine, { funds }: Template): FundPart {
  const name = nameOf(textIn(label));
  const kind = PARTS.find(({ names }) => names.test(name))?.part;
  const row =
    funds.parts.find((candidate) => nameOf(candidate.label) === name) ??
    funds.parts.find(({ part }) => part === kind) ??
    funds.parts.at(-1);
  return row?.part ?? 'other';
}

function nameOf(label: string): string {
  return bareLabel(label).replace(/^其中:?/, '');
}

/** The template a form is drawn with next year: that of its layout, or the standard one where the layout is none of ours. */
export function nextYearTemplate({ layout }: Pick<Form, 'layout'>): Template {
  return templates.find(({ id }) => id === layout) ?? national2020;
}
