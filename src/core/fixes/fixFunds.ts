import Decimal from 'decimal.js';
import type { Cell } from '../cell';
import type { Finding } from '../checks/finding';
import { amountIn, isBlankCell, textIn } from '../form/cellState';
import type { Form, FundLine } from '../form/form';
import { fixMessages } from '../messages/fixes';
import { readQuantity } from '../quantity/readQuantity';
import { plainPercent } from '../scoring/exact';
import { numberChange, textChange } from './change';
import { changeDraft } from './changeDraft';
import type { CellChange } from './fix';
import type { FixContext, FixDraft } from './fixContext';
import { restoredFormula } from './restoredFormula';
import { isPercentCell } from './shownText';

const AMOUNTS = ['initialBudget', 'budget', 'executed'] as const;
/** 0.01 元 in 万元. */
const MONEY_DECIMALS = 6;
/** A rate as a fraction, to the hundredth of a percent. */
const RATE_DECIMALS = 4;
/** Stands for 'takes no points'. */
const NO_POINTS = '—';

/** 年度资金总额 as its parts add up: by the sum formula on a form that is calculated. */
export function fixFundsSum({ cell }: Finding, context: FixContext): FixDraft | null {
  const { form } = context;
  for (const total of form.funds.filter(({ role }) => role === 'total')) {
    const field = AMOUNTS.find((name) => total[name]?.address === cell);
    const place = field && total[field];
    const sum = field && sumOfParts(form, field);
    if (!place || !sum) continue;
    const label = fixMessages.amount(titleOf(total), fixMessages.amounts[field]);
    return restoredFormula(place, context)?.draft ?? changeDraft(place, numberChange(place, label, sum));
  }
  return null;
}

/** The rate as the amounts give it: by its formula on a form that is calculated, else written as the one it replaces. */
export function fixRate({ cell }: Finding, context: FixContext): FixDraft | null {
  const { form } = context;
  const line = form.funds.find(({ rate }) => rate?.address === cell);
  const budget = amountIn(line?.budget ?? null);
  const executed = amountIn(line?.executed ?? null);
  if (!line?.rate || !budget?.greaterThan(0) || !executed) return null;
  const formula = line.role === 'total' || line.rate.formula !== undefined ? restoredFormula(line.rate, context) : null;
  if (formula) return formula.draft;
  return changeDraft(line.rate, rateChange(line.rate, fixMessages.rate(titleOf(line)), executed.div(budget)));
}

/** Points of a row that takes none. */
export function fixUnscored({ cell }: Finding, { form }: FixContext): FixDraft | null {
  const line = form.funds.find(({ score, weight }) => [score?.address, weight?.address].includes(cell));
  if (!line) return null;
  const cells = [line.weight, line.score].filter((place): place is Cell => amountIn(place)?.greaterThan(0) ?? false);
  const label = fixMessages.points(titleOf(line));
  const changes = cells.map((place) => textChange(place, label, NO_POINTS));
  const [first] = changes;
  if (!first) return null;
  return {
    label: fixMessages.unscore(),
    preview: fixMessages.preview(label, changes.map(({ before }) => before).join('、'), NO_POINTS),
    changes,
    automatic: cells.every(({ formula }) => formula === undefined),
  };
}

/** The rate for a cell, in the cell's own way of writing rates. */
export function rateChange(cell: Cell, label: string, rate: Decimal): CellChange {
  const rounded = rate.toDecimalPlaces(RATE_DECIMALS, Decimal.ROUND_HALF_UP);
  if (isPercentCell(cell)) return { ...numberChange(cell, label, rounded), after: plainPercent(rounded) };
  const isText = typeof cell.value === 'string' && !isBlankCell(cell);
  if (isText || isBlankCell(cell)) return textChange(cell, label, plainPercent(rounded));
  const quantity = readQuantity(cell);
  const isPoints = quantity.kind === 'number' && quantity.value.greaterThan(rateOrOne(rounded).times(2));
  return numberChange(cell, label, isPoints ? rounded.times(100) : rounded);
}

/** A bare number far above the fraction is meant as a percentage. */
function rateOrOne(rate: Decimal): Decimal {
  return Decimal.max(rate, 1);
}

function sumOfParts({ funds }: Form, field: (typeof AMOUNTS)[number]): Decimal | null {
  const amounts = funds.filter(({ role }) => role === 'part').flatMap((part) => amountIn(part[field]) ?? []);
  if (amounts.length === 0) return null;
  return Decimal.sum(...amounts).toDecimalPlaces(MONEY_DECIMALS, Decimal.ROUND_HALF_UP);
}

function titleOf({ label }: FundLine): string {
  return textIn(label).replace(/[：:]$/, '');
}
