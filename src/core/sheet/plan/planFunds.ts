import type { FundContent } from '../../form/formContent';
import { formMessages } from '../../messages/zh-CN/form';
import type { FundField } from '../template';
import type { PlanContext } from './planContext';
import { fundSpan } from './planContext';

const AMOUNTS = ['initialBudget', 'budget', 'executed'] as const satisfies readonly (FundField & keyof FundContent)[];
const RATE_FORMAT = '0.00%';
/** 0.01 元 in 万元: enough to keep binary remainders out of a sum. */
const MONEY_DECIMALS = 6;

/** 项目资金: headings, 年度资金总额 with its sums, rate and score, and the parts people fill in. */
export function planFunds(context: PlanContext): void {
  const { template, content, rows, canvas } = context;
  const { caption, columns } = template.funds;
  canvas.value(rows.fundsHeading, caption.from, caption.label.replace('{unit}', content.moneyUnit));
  canvas.merge(rows.fundsHeading, caption, rows.lastFundPart);
  for (const column of columns) {
    canvas.value(rows.fundsHeading, column.from, column.label);
    for (let row = rows.fundsHeading; row <= rows.lastFundPart; row += 1) canvas.merge(row, column);
  }
  planTotal(context);
  template.funds.parts.forEach(({ part, label }, index) => {
    planPart(context, rows.firstFundPart + index, label, content.funds[part]);
  });
  for (const field of AMOUNTS) {
    canvas.validations.push({
      range: canvas.range(rows.firstFundPart, fundSpan(template, field), rows.lastFundPart),
      rule: { kind: 'decimal', min: 0 },
      strict: false,
      ...formMessages.amountEntry(content.moneyUnit),
    });
  }
}

function planTotal({ template, scheme, formulaStyle, rows, canvas }: PlanContext): void {
  const row = rows.fundsTotal;
  const column = (field: FundField): number => fundSpan(template, field).from;
  const cell = (field: FundField): string => canvas.cell(row, column(field));
  canvas.value(row, column('label'), template.funds.totalLabel);
  for (const field of AMOUNTS) {
    const parts = canvas.range(rows.firstFundPart, fundSpan(template, field), rows.lastFundPart);
    canvas.formula(row, column(field), `IF(COUNT(${parts})=0,"",ROUND(SUM(${parts}),${MONEY_DECIMALS}))`);
  }
  canvas.value(row, column('weight'), scheme.execution.weight);
  canvas.formula(
    row,
    column('rate'),
    formulaStyle.executionRate(cell('budget'), cell('executed'), scheme),
    RATE_FORMAT,
  );
  canvas.formula(
    row,
    column('score'),
    formulaStyle.executionScore(cell('budget'), cell('executed'), cell('weight'), scheme),
  );
}

function planPart({ template, canvas }: PlanContext, row: number, label: string, fund: FundContent): void {
  canvas.value(row, fundSpan(template, 'label').from, label);
  for (const field of AMOUNTS) canvas.value(row, fundSpan(template, field).from, fund[field]);
  for (const field of ['weight', 'score'] as const) {
    canvas.value(row, fundSpan(template, field).from, template.funds.unscoredMark);
  }
}
