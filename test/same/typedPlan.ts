import type { CellValue } from '../../src/core/cell/cell';
import type { FormContent, IndicatorContent } from '../../src/core/form/formContent';
import type { Scheme } from '../../src/core/scheme/scheme';
import { schemeByName } from '../../src/core/scheme/schemes';
import { parseCellAddress } from '../../src/core/cell/a1';
import { heldBy } from '../../src/core/sheet/edit/entry';
import type { FormulaStyle } from '../../src/core/sheet/plan/formulaStyle';
import { planForm } from '../../src/core/sheet/planForm';
import { readForms } from '../../src/core/sheet/readForms';
import { templateById } from '../../src/core/sheet/templates/templateById';
import type { Template } from '../../src/core/sheet/template';
import { plannedGrid } from '../core/sheet/plannedGrid';
import type { RandomForm, Typed } from './randomForm';

const ORIGIN = { row: 0, column: 0 };
const PLACES = [
  ['产出指标', '数量指标'],
  ['产出指标', '质量指标'],
  ['效益指标', '社会效益指标'],
  ['满意度指标', '服务对象满意度指标'],
] as const;

/** What stands in a cell of a sheet: a value or a formula with '=', and its number format. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
  readonly numberFormat: string;
}

/** A sheet with a form on it as somebody has typed it, before anything is calculated. */
export interface TypedPlan {
  readonly scheme: Scheme;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly SheetCell[];
  /** A1 address of the grade; null where the form has no place for it. */
  readonly grade: string | null;
  /** Cells in which something else was typed than the form has there. */
  readonly typedOver: ReadonlySet<string>;
}

/** Draws a form as the add-in does and types over it. */
export function typedPlan(form: RandomForm, style: FormulaStyle): TypedPlan {
  const template = templateById(form.template);
  const scheme = schemeByName(form.scheme);
  if (!scheme) throw new Error(form.scheme);
  const plan = planForm(template, contentOf(template, scheme), ORIGIN, scheme, style);
  const read = readForms(plannedGrid(plan, ORIGIN)).forms[0];
  if (!read) throw new Error('The reader finds no form');
  const typed = new Map<string, Typed>();
  const put = (cell: { readonly address: string } | null | undefined, content: Typed | null): void => {
    if (cell && content) typed.set(cell.address, content);
  };
  const total = read.funds.find(({ role }) => role === 'total');
  const [part = total] = read.funds.filter(({ role }) => role === 'part');
  put(part?.budget, form.funds.budget);
  put(part?.executed, form.funds.executed);
  put(total?.budget, form.funds.budgetTotal);
  put(total?.executed, form.funds.executedTotal);
  put(total?.weight, form.funds.weight);
  put(total?.rate, form.funds.rate);
  put(total?.score, form.funds.score);
  read.indicators.forEach((indicator, index) => {
    const row = form.rows[index];
    for (const field of ['target', 'actual', 'weight', 'score'] as const) put(indicator[field], row?.[field] ?? null);
  });
  put(read.totalWeight, form.totals.weight);
  put(read.totalScore, form.totals.score);
  const grade = gradeAddress(template, read.totalScore?.address ?? '');
  put(grade === null ? null : { address: grade }, form.totals.grade);
  const cells = plan.formulas.flatMap((line, row) =>
    line.map((content, column) => ({
      row,
      column,
      content,
      numberFormat: plan.numberFormats[row]?.[column] ?? 'General',
    })),
  );
  return {
    scheme,
    rows: plan.formulas.length,
    columns: plan.formulas[0]?.length ?? 0,
    cells: cells.map((cell) => typedInto(cell, typed)),
    grade,
    typedOver: new Set(typed.keys()),
  };
}

function typedInto(cell: SheetCell, typed: ReadonlyMap<string, Typed>): SheetCell {
  for (const [address, { value, format }] of typed) {
    const place = parseCellAddress(address);
    if (place.row === cell.row && place.column === cell.column) {
      return { ...cell, content: value, numberFormat: format ?? 'General' };
    }
  }
  const isFormula = typeof cell.content === 'string' && cell.content.startsWith('=');
  return isFormula ? cell : { ...cell, content: heldBy(cell.content) };
}

function gradeAddress({ totals }: Template, totalScore: string): string | null {
  if (!totals.grade) return null;
  const { row } = parseCellAddress(totalScore);
  return `${String.fromCharCode(65 + totals.grade.from)}${row + 1}`;
}

/** A form in which everything is met, spent and weighted as the scheme says. */
function contentOf(template: Template, scheme: Scheme): FormContent {
  const hasWeights = template.indicators.columns.some(({ field }) => field === 'weight');
  const points = (100 - scheme.execution.weight) / PLACES.length;
  const indicators = PLACES.map(([category, subcategory], index): IndicatorContent => {
    const row = { category, subcategory, name: `指标${'甲乙丙丁'[index]}完成情况`, target: '12', actual: '12' };
    return { ...row, weight: points, explanation: '', ...(hasWeights ? {} : { score: points }) };
  });
  const spent = { initialBudget: 100, budget: 100, executed: 100, explanation: '' };
  const nothing = { initialBudget: '', budget: '', executed: '', explanation: '' };
  const parts = Object.fromEntries(
    template.funds.parts.map(({ part }, index) => [part, index === 0 ? spent : nothing]),
  );
  return {
    year: 2020,
    project: '甲项目',
    department: '甲局',
    implementer: '甲所',
    moneyUnit: template.moneyUnit,
    funds: { appropriation: nothing, carryover: nothing, other: nothing, ...parts, total: spent },
    expectedGoal: '办好一件事情',
    actualGoal: '办好了一件事情',
    indicators,
  };
}
