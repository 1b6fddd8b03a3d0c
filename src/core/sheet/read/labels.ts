import { bareLabel, labelText } from '../../cell/cellText';
import type { FooterField } from '../../form/fields';
import { moneyUnitOf } from '../../quantity/money';
import type { MoneyUnit } from '../../quantity/money';
import { headerLabels, fundLabels, goalLabels, indicatorLabels, footerLabels } from './labelTables';
import type { LabelTable } from './labelTables';

/** 年度资金总额: names of the row the parts add up to. */
const FUND_TOTALS = ['资金总额', '资金合计', '预算总额', '支出总额', '收入总额', '支出合计', '总支出', '总投资'];
const FUND_TOTAL_NAMES = new Set(['合计', '总计', '总额', '年度预算']);

/** 总分, 合计, 自评总得分, 综合得分 and whatever else is made of these parts. */
const TOTAL = /^(?:项目|指标|自评|评价|评定|绩效|综合|最终|累计|得分|分数|分值|总分值|总分|总得分|总评分|总计|合计)+$/;
const IS_SUM = /总|合计|综合|最终|累计/;

/** 绩效指标, 年度总体目标, 年度绩效指标完成情况 and whatever else is made of these parts. */
const BLOCK_CAPTION = /^(?:项目|年度|总体|绩效|评价)+(?:目标|指标)(?:完成|实现)?(?:情况)?$/;

/** What groups of columns are called, and whatever else is made of these parts. */
const GROUP_NAME =
  /^(?:年度|绩效|项目|单位|部门|自评|评价|打分|完成|实际|指标|目标|计划|预期|设定|分值|得分|评分|值|情况|内容|结果|体系|信息|名称|设置|及|与|和)+$/;

/** Grades as forms print or offices write them, whatever the scheme calls them. */
export const printedGrades = new Set(['优', '良', '中', '差', '优秀', '良好', '中等', '较差', '合格', '不合格']);

/** No label is longer, whatever is written in brackets after it. */
const MAX_LABEL_LENGTH = 40;

/** A label with brackets or a colon. */
const DECORATED = /[([【:]/;

/** Each table turned round: from a name to what it stands for. */
const indexes = new WeakMap<LabelTable<string>, ReadonlyMap<string, string>>();

/**
 * What a text (as labelText gives it) stands for in a table of labels, whatever is written in brackets after it; null when
 * it is no such label.
 */
export function labelField<Field extends string>(table: LabelTable<Field>, text: string): Field | null {
  if (text.length > MAX_LABEL_LENGTH) return null;
  const index = indexOf(table);
  return index.get(text) ?? (DECORATED.test(text) ? index.get(bareLabel(text)) : null) ?? null;
}

function indexOf<Field extends string>(table: LabelTable<Field>): ReadonlyMap<string, Field> {
  const known = indexes.get(table) as ReadonlyMap<string, Field> | undefined;
  if (known) return known;
  const fields = Object.keys(table) as Field[];
  const index = new Map(fields.flatMap((field) => table[field].map((name): [string, Field] => [name, field])));
  indexes.set(table, index);
  return index;
}

/** Whether a text names 年度资金总额. */
export function isFundTotal(text: string): boolean {
  const label = bareLabel(text);
  return FUND_TOTAL_NAMES.has(label) || FUND_TOTALS.some((name) => label.includes(name));
}

/** Where money comes from, as the rows below 年度资金总额 are named. */
const FUND_SOURCE = /^其中|拨款|结转|财政.*资金|(?:其他|自有|单位|专项)资金$/;

/** Whether a text names a row of 项目资金: the total or one of its sources. */
export function isFundLine(text: string): boolean {
  return isFundTotal(text) || FUND_SOURCE.test(bareLabel(text));
}

/** What an amount is called, and no block. */
const AMOUNT = /(?:数|额|率)$/;

/** Whether a text is the caption of 项目资金 and not the name of a source, nor of an amount. */
export function isFundCaption(text: string): boolean {
  const label = bareLabel(text);
  return !AMOUNT.test(label) && FUND_CAPTION.test(label);
}

const FUND_CAPTION =
  /^(?:项目资金|项目年度预算|部门预算资金|年度预算申请|(?:项目|年度|部门|专项)*(?:资金|预算)+(?:执行|投入|管理|使用|收支|安排|情况|申请)+)/;

/** Whether a text only divides the sources of money: '按收入性质分'. */
export function isFundGroup(text: string): boolean {
  return /^按(收入|支出|资金)(性质|来源)/.test(bareLabel(text));
}

/** Whether a text is the caption of a block at the left edge of a form. */
export function isCaption(text: string): boolean {
  return isFundCaption(text) || BLOCK_CAPTION.test(bareLabel(text));
}

/** Whether a text is the heading of the goals, expected or all together. */
export function isOverallGoal(text: string): boolean {
  return /^(?:项目|年度)*(?:总体|总)(?:绩效)?目标$/.test(bareLabel(text));
}

/** Whether a text may name a group of columns, in the row above their headings. */
export function isGroupName(text: string): boolean {
  return GROUP_NAME.test(bareLabel(text));
}

/** Whether a text names the row of the total. */
export function isTotal(text: string): boolean {
  const label = bareLabel(text);
  return TOTAL.test(label) && IS_SUM.test(label);
}

/** Whether a text names the sum of some of the indicators: 小计, 产出指标小计. */
export function isSubtotal(text: string): boolean {
  return /^(?:.{0,8}小计|.{1,8}(?:指标|效益|满意度|产出|成本)(?:分值|得分)?(?:合计|分计))$/.test(bareLabel(text));
}

const TITLE = /(?:自评(?:报告|价|评价|情况|结果|打分|评分|得分)?|自我评价)表(?:\([^)]*\))?$/;

/** Whether a title only says that a form goes on: 自评表(续). */
export function isContinuation(text: string): boolean {
  return /^\(?(?:续表?|接上[页表])\)?$|\((?:续表?|接上[页表])\d*\)$/.test(text);
}

/** Whether a text is a remark of the form itself, about how it is filled in. */
export function isRemark(text: string): boolean {
  return /^注\d{0,2}[:.、]/.test(text);
}

/** Whether a text ends in 自评表, as the title of a form does. */
export function isTitle(text: string): boolean {
  return labelText(text).length <= MAX_LABEL_LENGTH && TITLE.test(text) && !/^(注|请|附[件表])/.test(text);
}

/** Whether a text begins the notes under a form. */
export function isNote(text: string): boolean {
  return /^(注|备注|说明|填报|填表|制表|联系人|联系电话|单位负责人|项目负责人|财务负责人|负责人|审核人)/.test(
    bareLabel(text),
  );
}

/** Whether a text is a label of a form at all, wherever it stands. */
export function isLabel(text: string): boolean {
  const tables: readonly LabelTable<string>[] = [headerLabels, fundLabels, goalLabels, indicatorLabels, footerLabels];
  return (
    tables.some((table) => labelField(table, text) !== null) ||
    isCaption(text) ||
    isFundGroup(text) ||
    isTotal(text) ||
    MONEY_UNIT.test(text)
  );
}

/** The money unit a text names, '(万元)' or '单位:元', and where in it. */
export const MONEY_UNIT = /(?:单位:?|\()(?:人民币)?(万元|元)(?:\)|$)/;

/** The money unit of a text that says no more than that, '单位:万元'; null for any other. The text is as labelText gives it. */
export function onlyMoneyUnit(text: string): MoneyUnit | null {
  const named = MONEY_UNIT.exec(text);
  return named?.[0] === text ? moneyUnitOf(named[1]) : null;
}

/** A label and its text in one cell, '其他需要说明事项:无'; null when the text is no such thing. */
export function footerWithText(value: string): FooterField | null {
  const [label = '', ...rest] = labelText(value).split(':');
  return rest.join('') ? labelField(footerLabels, label) : null;
}

const BLOCK_TITLE =
  /^\(?[一二三四五六七八九十]{1,2}\)?[、.:]?(?:项目)?(?:基本|预算|资金|预算资金|年度目标|总体目标|年度总体目标|绩效目标|绩效指标)(?:安排|使用|投入|执行|完成|实现|设定)*(?:情况|信息)?$/;

/** Whether a text is the title somebody gave a block, '一、资金使用情况' or '三、绩效指标', which says nothing of the form. */
export function isBlockTitle(text: string): boolean {
  return BLOCK_TITLE.test(text);
}
