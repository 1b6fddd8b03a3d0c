import { optionalFundFields } from './readFunds';
import type { Cell } from '../../cell/cell';
import { bareLabel } from '../../cell/cellText';
import { amountIn, isBlankCell } from '../../form/cellState';
import { fundFields, recordOf } from '../../form/fields';
import type { FundField } from '../../form/fields';
import type { FundLine } from '../../form/form';
import type { MoneyUnit } from '../../quantity/money';
import type { GridView } from './gridView';
import { meantFundColumn } from './headingMeaning';
import type { ViewPosition } from './headings';
import { isCaption } from './labels';
import { moneyCell } from './moneyCell';
import type { FundTable } from './readFunds';

/** 项目资金 without headings, each amount beside its own label, and where these stand. */
export interface LabelledFunds extends FundTable {
  readonly row: number;
  readonly labels: readonly ViewPosition[];
}

interface FigureAndLabel {
  readonly label: Cell;
  readonly amount: Cell;
}

/** One amount under its label, and what it consists of. */
interface LabelledAmount extends FigureAndLabel {
  readonly field: FundField;
  readonly row: number;
  readonly column: number;
  readonly parts: readonly (FigureAndLabel & { readonly row: number })[];
}

/** '地方财政资金:20', '其中:中央财政资金:80万元', '执行率：90%'. */
const LABELLED = /^\s*(?:其中\s*[:：]?)?\s*([^:：\d]{2,20})[:：]\s*([\d.,]+\s*(?:万元|元|分|[%％])?)\s*$/;
const MAX_LABEL_LENGTH = 20;

/**
 * 项目资金 between two rows, both included, where each amount stands beside or behind its label ('预算数:' | 100, '转移支付预算数:100') and
 * its sources below it or in the same cell. Null unless there are a budget and what was spent of it.
 */
export function readLabelledFunds(
  view: GridView,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  moneyUnit: MoneyUnit | null,
): LabelledFunds | null {
  const rows = Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => top + index);
  const found = rows.flatMap((row) =>
    view.filledColumns(row).flatMap((column) => amountAt(view, { row, column, bottom }, moneyUnit) ?? []),
  );
  const executed = found.find(({ field }) => field === 'executed');
  const initialBudget = found.find(({ field }) => field === 'initialBudget');
  const budget = found.find(({ field }) => field === 'budget') ?? initialBudget;
  if (!budget || !executed) return null;
  const of = (field: FundField): Cell | null => found.find((one) => one.field === field)?.amount ?? null;
  const total: FundLine = {
    ...recordOf(optionalFundFields, of),
    role: 'total',
    label: budget.label,
    initialBudget: initialBudget && initialBudget !== budget ? initialBudget.amount : null,
    budget: budget.amount,
    executed: executed.amount,
  };
  const all = found.filter(({ field }) => field !== 'explanation');
  return {
    row: Math.min(...all.map(({ row }) => row)),
    bottom: Math.max(...all.flatMap(({ row, parts }) => [row, ...parts.map((part) => part.row)])),
    labelColumn: null,
    lines: [total, ...partLines(budget, executed)],
    labels: all.flatMap(({ row, column, parts }) => [
      { row, column },
      ...parts.map((part) => ({ row: part.row, column })),
    ]),
  };
}

/** The sources of the budget, each with what was spent of it: by their names, else by their order. */
function partLines(budget: LabelledAmount, executed: LabelledAmount): FundLine[] {
  return budget.parts.flatMap(({ label, amount }, index): FundLine[] => {
    const named = executed.parts.find((part) => nameOf(part.label) === nameOf(label));
    const spent = named ?? executed.parts[index];
    if (!spent) return [];
    return [
      { ...recordOf(optionalFundFields, () => null), role: 'part', label, budget: amount, executed: spent.amount },
    ];
  });
}

function nameOf({ value }: Cell): string {
  return bareLabel(value).replace(/^其中:?/, '');
}

function amountAt(
  view: GridView,
  { row, column, bottom }: ViewPosition & { readonly bottom: number },
  moneyUnit: MoneyUnit | null,
): LabelledAmount | null {
  const cell = view.cell(row, column);
  const [first, ...rest] = labelledIn(cell, moneyUnit);
  if (first) {
    const field = fieldOf(first.label);
    const parts = rest.map((part) => ({ row, ...part }));
    return field && { field, row, column, ...first, parts };
  }
  const field = fieldOf(cell);
  const right = view.filledColumns(row).find((other) => other > column);
  if (field === null || right === undefined) return null;
  const amount = valueCell(view.cell(row, right), field, moneyUnit);
  return (
    amount && {
      field,
      row,
      column,
      label: cell,
      amount,
      parts: partsBelow(view, { row, column, right, bottom }, moneyUnit),
    }
  );
}

/** What a label asks for: 转移支付预算数 is a budget. */
function fieldOf({ value }: Cell): Exclude<FundField, 'label'> | null {
  const label = bareLabel(value);
  if (label.length > MAX_LABEL_LENGTH || isCaption(label)) return null;
  const meant = meantFundColumn(label);
  return meant === 'other' || meant === 'adjustment' ? null : meant;
}

function valueCell(cell: Cell, field: FundField, moneyUnit: MoneyUnit | null): Cell | null {
  if (fundFields[field].kind === 'rate') return /[\d%]/.test(String(cell.value)) ? cell : null;
  const amount = moneyCell(cell, moneyUnit);
  return amountIn(amount) === null ? null : amount;
}

/** The amounts written in one cell, a line for each. */
function labelledIn(cell: Cell, moneyUnit: MoneyUnit | null): FigureAndLabel[] {
  if (typeof cell.value !== 'string') return [];
  const lines = cell.value.split(/[\n\r;；]+/).filter((line) => line.trim() !== '');
  const found = lines.flatMap((line): FigureAndLabel[] => {
    const [, name = '', value = ''] = LABELLED.exec(line) ?? [];
    const label = { ...cell, value: name.trim() };
    const amount = { ...cell, value: value.replace(/\s*分$/, ''), hasLabel: true } as const;
    if (/[%％]$/.test(value)) return [{ label, amount }];
    // A number to reckon with: nobody typed it as a text where a number belongs.
    const number = amountIn(moneyCell(amount, moneyUnit));
    return number ? [{ label, amount: { ...amount, value: number.toNumber() } }] : [];
  });
  return found.length === lines.length ? found : [];
}

/** The sources of an amount: names below its label, amounts below the amount. */
function partsBelow(
  view: GridView,
  { row, column, right, bottom }: ViewPosition & { readonly right: number; readonly bottom: number },
  moneyUnit: MoneyUnit | null,
): LabelledAmount['parts'] {
  const parts: { row: number; label: Cell; amount: Cell }[] = [];
  for (let below = row + 1; below <= bottom; below += 1) {
    const label = view.cell(below, column);
    const amount = moneyCell(view.cell(below, right), moneyUnit);
    const [edge = column] = view.filledColumns(below);
    const isAnother = edge < column && isCaption(view.text(below, edge));
    const isPart = !isBlankCell(label) && fieldOf(label) === null && (isBlankCell(amount) || amountIn(amount) !== null);
    if (isAnother || !isPart) break;
    parts.push({ row: below, label, amount });
  }
  return parts;
}
