import Decimal from 'decimal.js';
import { cellAddress } from '../../cell/a1';
import type { CellPosition } from '../../cell/a1';
import { cellsOf } from '../../form/cellsOf';
import { isLabel, onlyMoneyUnit } from '../../sheet/read/labels';
import { bareLabel, labelText } from '../../cell/cellText';
import { contains } from '../../cell/area';
import type { Cell, CellValue } from '../../cell/cell';
import { assessForm, totalFundLine } from '../../form/assessForm';
import { amountIn, isBlankCell, pointsIn, textIn } from '../../form/cellState';
import { amountFields, fieldsWith, footerFields, fundFields, goalFields, headerFields } from '../../form/fields';
import { indicatorFields, recordOf } from '../../form/fields';
import type { FooterField, FundField, IndicatorField, formFields } from '../../form/fields';
import type { Form, Indicator } from '../../form/form';
import { BLANK_FUND, BLANK_INDICATOR } from '../../form/formContent';
import type { FormContent, FundContent, FundPart, IndicatorContent } from '../../form/formContent';
import type { FormulaKind } from '../../form/formulaKind';
import type { Scheme } from '../../scheme/scheme';
import { isNear } from '../../check/isNear';
import { quantityOf } from '../../quantity/quantityOf';
import { GENERAL } from '../../cell/numberFormat';
import { formRows } from '../../sheet/plan/formRows';
import { functionFormulas } from '../../sheet/plan/functionFormulas';
import { findIndicatorSpan } from '../../sheet/plan/planContext';
import { plainFormulas } from '../../sheet/plainFormulas/plainFormulas';
import { planForm } from '../../sheet/planForm';
import type { SheetForms } from '../../sheet/readForms';
import { literalEntry } from '../../sheet/edit/literalEntry';
import type { Grid } from '../../sheet/grid';
import type { SheetPlan } from '../../sheet/sheetPlan';
import type { Template } from '../../sheet/template';
import { partOf } from '../newYear/nextYearFunds';
import { targetText } from '../newYear/nextYearForm';
import { typedText } from '../../form/typedText';

/** A place of a form, as what was left out is named by. */
export type LeftField = IndicatorField | FundField | keyof typeof formFields | FooterField;

/** Something of a form that does not stand in the standard form as it stood in the file. */
export interface LeftOut {
  /** Where it stood, zero-based. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly why:
    /** The standard form has no place for it. `of`: the indicator or the line of 项目资金; '' for one of the form itself. */
    | { readonly code: 'noPlace'; readonly field: LeftField; readonly of: string }
    /** A formula stands there, and gives another number; null where it gives none. */
    | { readonly code: 'calculated'; readonly field: LeftField; readonly of: string; readonly now: string | null }
    /** An amount of a line the standard form does not have went to this one. */
    | { readonly code: 'movedTo'; readonly label: string }
    | { readonly code: 'unrecognized' | 'outside' };
}

/** What is chosen for the standard form. */
export interface StandardChoices {
  readonly template: Template;
  readonly scheme: Scheme;
  readonly formulas: FormulaKind;
  /** For a form that names none. */
  readonly year: number;
}

/** A form drawn into a template, and what of it did not fit. */
export interface StandardForm {
  readonly plan: SheetPlan;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Draws a form as a template has it, with all that was typed. Formulas calculate; where one would not give the score that was typed, the
 * typed one stays, for the check to talk about. What else does not fit is listed, never dropped in silence.
 */
export function formInTemplate(form: Form, choices: StandardChoices): StandardForm {
  const left = new LeftOuts();
  const { template, scheme, formulas } = choices;
  const content = contentOf(form, choices, left);
  const style = formulas === 'plain' ? plainFormulas : functionFormulas;
  const plan = planForm(template, content, { row: 0, column: 0 }, scheme, style);
  compareFigures(form, choices, left);
  return { plan: withTypedScores(plan, form, content, choices), leftOut: left.all };
}

/**
 * What of a table is part of none of its forms, or was not understood: a standard form has it not. Of a block or of columns named as one,
 * every cell.
 */
export function leftOfTable({ values }: Grid, { forms, unrecognized }: SheetForms): LeftOut[] {
  const cells = values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const text = String(value).trim();
      return text === '' ? [] : [{ row, column, text, address: cellAddress(row, column) }];
    }),
  );
  const named = new Set(unrecognized.map(({ cell }) => cell.address));
  const read = new Set(forms.flatMap((form) => cellsOf(form).map(({ address }) => address)));
  // The standard form says the money unit in its own place.
  const units = forms.map(({ moneyUnit }) => moneyUnit);
  const isUnitRead = (text: string): boolean => {
    const unit = onlyMoneyUnit(labelText(text));
    return unit !== null && units.includes(unit);
  };
  const isInside = ({ row, column }: CellPosition): boolean => forms.some(({ area }) => contains(area, row, column));
  return [
    ...unrecognized.map(({ cell: { row, column }, text }) => ({
      row,
      column,
      text,
      why: { code: 'unrecognized' } as const,
    })),
    ...cells
      .filter(
        ({ address, text, ...at }) =>
          !named.has(address) && !read.has(address) && !isUnitRead(text) && !(isInside(at) && isLabel(text)),
      )
      .map(({ row, column, text }) => {
        const code = isInside({ row, column }) ? 'unrecognized' : 'outside';
        return { row, column, text, why: { code } as const };
      }),
  ];
}

const FUND_FIELDS = fieldsWith(fundFields, 'content', ['always', 'column']);
/** Beside the name, which every form has. */
const INDICATOR_FIELDS = fieldsWith(indicatorFields, 'content', ['always', 'column']);

/** What does not fit, each cell once. */
class LeftOuts {
  readonly all: LeftOut[] = [];
  private readonly cells = new Set<string>();

  add(cell: Cell | null | undefined, why: LeftOut['why']): void {
    if (!cell || isBlankCell(cell) || this.cells.has(cell.address)) return;
    this.cells.add(cell.address);
    this.all.push({ row: cell.row, column: cell.column, text: typedText(cell) || String(cell.value), why });
  }
}

function contentOf(form: Form, { template, year }: StandardChoices, left: LeftOuts): FormContent {
  const noPlace = (cell: Cell | null, field: LeftField): void => left.add(cell, { code: 'noPlace', field, of: '' });
  const isUsualTitle = yearless(form.title) === yearless({ value: template.title });
  if (!isUsualTitle) noPlace(form.title, 'title');
  const printed = template.header.flat().map(({ field }) => field);
  headerFields.filter((field) => !printed.includes(field)).forEach((field) => noPlace(form[field], field));
  if (!template.goals) goalFields.forEach((field) => noPlace(form[field], field));
  const footers = footerFields.flatMap((field) => {
    const text = form.footers.find((one) => one.field === field)?.text ?? null;
    const has = template.footers.some((one) => one.field === field);
    if (!has) noPlace(text, field);
    return has && text ? [[field, typedText(text)] as const] : [];
  });
  return {
    year: form.year ?? year,
    ...recordOf(headerFields, (field) => textIn(form[field])),
    moneyUnit: form.moneyUnit ?? template.moneyUnit,
    ...fundsOf(form, template, left),
    ...recordOf(goalFields, (field) => typedText(form[field])),
    indicators: form.indicators.map((indicator) => indicatorOf(indicator, template, left)),
    footers: Object.fromEntries(footers),
  };
}

/** Titles differ by the year some of them name. */
function yearless({ value }: Pick<Cell, 'value'>): string {
  return labelText(value).replace(/[（(]?\d{4}年度?[）)]?/g, '');
}

function indicatorOf(indicator: Indicator, template: Template, left: LeftOuts): IndicatorContent {
  const has = (field: IndicatorField): boolean => template.indicators.columns.some((column) => column.field === field);
  const of = textIn(indicator.name) || textIn(indicator.subcategory);
  const target = has('unit') ? typedText(indicator.target) : targetText(indicator);
  for (const field of [...INDICATOR_FIELDS, 'start'] as const) {
    const cell = indicator[field] ?? null;
    // Sign and unit have gone into the target.
    const isJoined = (field === 'nature' || field === 'unit') && cell !== null && target.includes(textIn(cell));
    if (!has(field) && !isJoined) left.add(cell, { code: 'noPlace', field, of });
  }
  return {
    ...BLANK_INDICATOR,
    category: textIn(indicator.category),
    subcategory: textIn(indicator.subcategory),
    name: typedText(indicator.name),
    target,
    actual: typedText(indicator.actual),
    weight: figureIn(indicator.weight, pointsIn),
    score: figureIn(indicator.score, amountIn),
    explanation: typedText(indicator.explanation),
    ...(has('nature') ? { nature: textIn(indicator.nature) } : {}),
    ...(has('unit') ? { unit: textIn(indicator.unit) } : {}),
  };
}

/** A number where one can be read, else the text. */
function figureIn(cell: Cell | null, read: (cell: Cell | null) => Decimal | null): CellValue {
  return read(cell)?.toNumber() ?? typedText(cell);
}

function fundsOf(form: Form, template: Template, left: LeftOuts): Pick<FormContent, 'funds' | 'fundParts'> {
  const has = (field: FundField): boolean => template.funds.columns.some((column) => column.field === field);
  const lines = new Map<FundPart | 'total', FundContent>();
  const partsOf = form.funds.map((line) => (line.role === 'total' ? 'total' : partOf(line, template)));
  for (const [index, line] of form.funds.entries()) {
    const of = textIn(line.label);
    FUND_FIELDS.filter((field) => !has(field)).forEach((field) =>
      left.add(line[field], { code: 'noPlace', field, of }),
    );
    const part = partsOf[index] ?? 'total';
    const isShared = partsOf.filter((one) => one === part).length > 1;
    const before = lines.get(part);
    const own = recordOf(amountFields, (field) => figureIn(line[field], amountIn));
    const label = labelOf(part, template);
    const isRenamed = bareLabel(of).replace(/^其中:?/, '') !== bareLabel(label).replace(/^其中:?/, '');
    if (isShared || (part !== 'total' && isRenamed))
      amountFields.forEach((field) => left.add(line[field], { code: 'movedTo', label }));
    const explanation = [before?.explanation, typedText(line.explanation)].filter(Boolean).join('\n');
    lines.set(part, { ...recordOf(amountFields, (field) => added(before?.[field], own[field])), explanation });
  }
  const parts = template.funds.parts.map(({ part }) => part);
  moveTotal(form, template, lines, left);
  return {
    funds: { appropriation: BLANK_FUND, carryover: BLANK_FUND, other: BLANK_FUND, ...Object.fromEntries(lines) },
    ...(form.funds.length > 0 ? { fundParts: parts.filter((part) => lines.has(part)) } : {}),
  };
}

/** The standard form adds its lines up: where only the total was filled in, its amounts go to the first line. */
function moveTotal(form: Form, template: Template, lines: Map<FundPart | 'total', FundContent>, left: LeftOuts): void {
  const total = lines.get('total');
  const rows = template.funds.parts.map(({ part }) => part);
  const first = rows.find((part) => lines.has(part)) ?? rows[0];
  if (!total || !first) return;
  for (const field of amountFields) {
    if (total[field] === '' || rows.some((part) => (lines.get(part)?.[field] ?? '') !== '')) continue;
    lines.set(first, { ...BLANK_FUND, ...lines.get(first), [field]: total[field] });
    left.add(totalFundLine(form)?.[field], { code: 'movedTo', label: labelOf(first, template) });
  }
}

/** Of two lines of one part the numbers are added up; a text stays beside what is there. */
function added(before: CellValue | undefined, own: CellValue): CellValue {
  if (before === undefined || before === '') return own;
  if (own === '') return before;
  return typeof before === 'number' && typeof own === 'number' ? before + own : `${before} ${own}`;
}

function labelOf(part: FundPart | 'total', { funds }: Template): string {
  return funds.parts.find((one) => one.part === part)?.label ?? funds.totalLabel;
}

/** The figures that formulas take the place of, where they give others. */
function compareFigures(form: Form, { template, scheme }: StandardChoices, left: LeftOuts): void {
  const assessment = assessForm(form, scheme);
  const line = totalFundLine(form);
  const compare = (cell: Cell | null | undefined, field: LeftField, now: Decimal | null, read = amountIn): void => {
    const printed = read(cell ?? null);
    if (printed && now && isNear(printed, now)) return;
    left.add(cell, { code: 'calculated', field, of: '', now: now === null ? null : now.toDecimalPlaces(4).toString() });
  };
  const of = (field: FundField): Decimal | null => {
    const parts = form.funds.filter(({ role }) => role === 'part').flatMap((one) => amountIn(one[field] ?? null) ?? []);
    return parts.length > 0 ? parts.reduce((sum, one) => sum.plus(one)) : amountIn(line?.[field] ?? null);
  };
  if (template.funds.parts.length > 0) amountFields.forEach((field) => compare(line?.[field], field, of(field)));
  compare(line?.rate, 'rate', assessment.executionRate.rate, shareIn);
  compare(line?.weight, 'weight', new Decimal(scheme.execution.weight), pointsIn);
  compare(line?.score, 'score', assessment.computedExecutionScore);
  compare(form.totalWeight, 'totalWeight', assessment.totalWeight, pointsIn);
  compare(form.totalScore, 'totalScore', assessment.total);
  const isSameGrade = assessment.grade !== null && textIn(form.grade) === assessment.grade;
  const hasGrade = template.totals.grade !== null;
  if (!hasGrade) left.add(form.grade, { code: 'noPlace', field: 'grade', of: '' });
  else if (!isSameGrade) left.add(form.grade, { code: 'calculated', field: 'grade', of: '', now: assessment.grade });
}

/** A share as a fraction: 0.95 and '95%'. */
function shareIn(cell: Cell | null): Decimal | null {
  if (cell === null || isBlankCell(cell)) return null;
  const quantity = quantityOf(cell);
  return quantity.kind === 'number' ? new Decimal(quantity.value) : null;
}

/** Where the formula of a score would give something else than was typed, or might give nothing, the typed score stands. */
function withTypedScores(
  plan: SheetPlan,
  form: Form,
  content: FormContent,
  { template, scheme, formulas }: StandardChoices,
): SheetPlan {
  const span = findIndicatorSpan(template, 'score');
  if (!span || !findIndicatorSpan(template, 'weight')) return plan;
  const first = formRows(template, content).firstIndicator;
  const { outcomes } = assessForm(form, scheme);
  const rows = plan.formulas.map((line) => [...line]);
  form.indicators.forEach((indicator, index) => {
    const typed = figureIn(indicator.score, amountIn);
    const printed = amountIn(indicator.score);
    const computed = outcomes[index]?.score ?? null;
    // What native formulas make of texts is not foretold.
    const isSure = formulas === 'functions' || [indicator.target, indicator.actual].every(isBareNumber);
    const isSame = printed !== null && computed !== null && isNear(printed, computed);
    const line = rows[first + index];
    if (typed !== '' && !(isSame && isSure) && line) line[span.from] = literalEntry(typed, GENERAL);
  });
  return { ...plan, formulas: rows };
}

function isBareNumber(cell: Cell): boolean {
  return /^\d+(\.\d+)?$/.test(typedText(cell).trim());
}
