import { GENERAL, MONEY_FORMAT, WAN_FORMAT } from '../../cell/numberFormat';
import { amountFields, fieldsOfKind, fieldsWith, fundFields } from '../../form/fields';
import type { FundField } from '../../form/fields';
import { RATE_FORMAT } from '../../cell/numberFormat';
import { MONEY_DECIMALS } from '../../quantity/money';
import { BLANK_FUND } from '../../form/formContent';
import type { FundContent } from '../../form/formContent';
import type { PlanContext } from './planContext';
import { findFundSpan, fundSpan } from './planContext';

/** What people write beside the amounts, where the form has a column for it. */
const REMARKS = fieldsWith(fundFields, 'content', ['column']);
const POINTS = fieldsOfKind(fundFields, ['points']);

/** 项目资金: headings, 年度资金总额 with its sums, rate and score, and the parts people fill in. */
export function planFunds(context: PlanContext): void {
  planHeadings(context);
  if (context.rows.fundParts.length > 0) planSums(context);
  else planAmounts(context, context.rows.fundsTotal, context.content.funds.total);
  planTotal(context);
  for (const { part, label, row } of context.rows.fundParts) {
    planPart(context, row, label, context.content.funds[part]);
  }
  planValidations(context);
}

function planHeadings({ template, content, scheme, rows, canvas }: PlanContext): void {
  const { caption, columns } = template.funds;
  const worded = (label: string): string =>
    label.replace('{unit}', content.moneyUnit).replace('{weight}', String(scheme.execution.weight));
  canvas.value(rows.fundsHeading, caption.from, worded(caption.label));
  canvas.merge(rows.fundsHeading, caption, rows.lastFund);
  for (const column of columns) {
    const label = worded(column.label);
    canvas.value(rows.fundsHeading, column.from, label);
    for (let row = rows.fundsHeading; row <= rows.lastFund; row += 1) canvas.merge(row, column);
  }
}

function planSums(context: PlanContext): void {
  const { template, rows, canvas } = context;
  for (const field of amountFields) {
    const span = findFundSpan(template, field);
    if (!span) continue;
    const parts = canvas.range(rows.fundsTotal + 1, span, rows.lastFund);
    const sum = `IF(COUNT(${parts})=0,"",ROUND(SUM(${parts}),${MONEY_DECIMALS}))`;
    canvas.formula(rows.fundsTotal, span.from, sum, amountFormat(context));
  }
}

function planTotal({ template, content, scheme, formulaStyle, rows, canvas }: PlanContext): void {
  const row = rows.fundsTotal;
  const column = (field: FundField): number => fundSpan(template, field).from;
  const cell = (field: FundField): string => canvas.cell(row, column(field));
  canvas.value(row, column('label'), template.funds.totalLabel);
  const weight = findFundSpan(template, 'weight');
  if (weight) canvas.value(row, weight.from, scheme.execution.weight);
  canvas.formula(
    row,
    column('rate'),
    formulaStyle.executionRate(cell('budget'), cell('executed'), scheme),
    RATE_FORMAT,
  );
  canvas.formula(
    row,
    column('score'),
    formulaStyle.executionScore(
      cell('budget'),
      cell('executed'),
      weight ? cell('weight') : String(scheme.execution.weight),
      scheme,
    ),
  );
  planRemarks(template, canvas, row, content.funds.total);
}

function planPart(context: PlanContext, row: number, label: string, fund: FundContent | undefined): void {
  const { template, canvas } = context;
  canvas.value(row, fundSpan(template, 'label').from, label);
  planAmounts(context, row, fund);
  for (const field of POINTS) {
    const span = findFundSpan(template, field);
    if (span) canvas.value(row, span.from, template.funds.unscoredMark);
  }
  planRemarks(template, canvas, row, fund);
}

function planRemarks(
  template: PlanContext['template'],
  canvas: PlanContext['canvas'],
  row: number,
  fund: FundContent | undefined,
): void {
  for (const field of REMARKS) {
    const span = findFundSpan(template, field);
    if (span) canvas.value(row, span.from, fund?.[field] ?? '');
  }
}

function planAmounts(context: PlanContext, row: number, fund: FundContent = BLANK_FUND): void {
  const { template, canvas } = context;
  for (const field of amountFields) {
    const span = findFundSpan(template, field);
    if (span) canvas.value(row, span.from, fund[field], amountFormat(context));
  }
}

/** Thousands apart; 元 to the cent only where the columns are made for them: the cents of a billion need the room. */
function amountFormat({ template, content }: PlanContext): string {
  if (content.moneyUnit === '万元') return WAN_FORMAT;
  return template.moneyUnit === '元' ? MONEY_FORMAT : GENERAL;
}

function planValidations({ template, content, rows, canvas }: PlanContext): void {
  const first = rows.fundParts.length > 0 ? rows.fundsTotal + 1 : rows.fundsTotal;
  for (const field of amountFields) {
    const span = findFundSpan(template, field);
    if (!span) continue;
    canvas.validations.push({
      range: canvas.range(first, span, rows.lastFund),
      rule: { kind: 'decimal', min: 0 },
      strict: false,
      help: { kind: 'amount', unit: content.moneyUnit },
    });
  }
}
