import { bareLabel } from '../../cell/cellText';
import type { FundLabel, GoalLabel, HeaderLabel, IndicatorLabel } from './labelTables';

/** What a heading means when it has one of these parts; the first that fits decides. */
type Meanings<Field> = readonly (readonly [field: Field, parts: RegExp])[];

/** How a score comes about, and what proves it. */
const HOW_SCORED =
  /依据|规则|标准(?!分|值)|细则|办法|方法|方式|公式|计算(?!符号)|解释|内涵|口径|佐证|证明|材料|资料|来源|赋分|责任/;
const OF_ANOTHER_TIME = /上年|上一年|去年|往年|历史|前三年|半年|季度|\d+月|预计.*情况|可能性/;
const REASONS = /原因|改进|整改|措施|备注|(?:情况|偏差|扣分|失分|自评|差异)说明|^说明$/;
const POINTS_POSSIBLE = /权重|权数|满分|配分|基准分|标准分|应得分|设定分|赋值分|分值/;
const POINTS_GIVEN = /得分|自评|评分|打分|实得|实际分/;
const BEGINNING = /(?:开始|起始|开工|启动).*(?:时间|日期)|^(?:开始|起始|开工|启动)(?:时间|日期)?$/;

/** 绩效指标: 'other' is what is known to be none of the columns a form is checked by. */
const INDICATOR_MEANINGS: Meanings<IndicatorLabel> = [
  ['category', /^一级(?:指标|目录)/],
  ['subcategory', /^二级(?:指标|目录)/],
  ['name', /^三级(?:指标|目录)/],
  ['other', OF_ANOTHER_TIME],
  ['explanation', REASONS],
  ['nature', /方向|性质|符号|极性|正反向/],
  ['unit', /(?:计量|度量|指标|指标值|^)单位$/],
  ['start', BEGINNING],
  ['other', HOW_SCORED],
  ['other', /说明|偏差|偏离|差异|完成(?:时间|时限|期限|日期)|序号|是否/],
  ['other', /(?<!权重)(?:率|比例|进度|系数)(?!.*(?:分值|权重))/],
  ['partScore', /单项.*得分/],
  ['weight', /应得分/],
  ['score', POINTS_GIVEN],
  ['weight', POINTS_POSSIBLE],
  ['adjustedTarget', /调整.*(?:目标|指标)/],
  ['target', /(?:计划|预期|预计|应|拟)(?:完成|实现|达成|达到)(?!情况|结果)/],
  ['actual', /实际|完成|实现|达成|达到|落实|执行|年终|年末|结果/],
  ['target', /目标|预期|预计|计划|指标值|标准值|指标(?:要求|数)|^值$/],
  ['name', /指标/],
];

/** 项目资金. */
const FUND_MEANINGS: Meanings<FundLabel> = [
  ['other', OF_ANOTHER_TIME],
  ['explanation', REASONS],
  ['other', HOW_SCORED],
  ['other', /到位|结转|结余/],
  ['score', /得分|自评|评分/],
  ['weight', POINTS_POSSIBLE],
  ['rate', /率|比例|进度/],
  ['executed', /执行|支出|(?<!转移)支付|使用|决算|完成投资/],
  ['initialBudget', /年初(?!.*目标)/],
  ['adjustment', /(?:调整|追加|调增|调减|增减)(?:数|额|金额)?$/],
  ['budget', /预算|安排|批复|下达|计划|调整/],
];

/** 年度总体目标. */
const GOAL_MEANINGS: Meanings<GoalLabel> = [
  ['actual', /完成|实现|达成|实施|实际/],
  ['expected', /目标|预期|计划/],
];

/** Labels above the blocks: each ends in what it asks for. */
const HEADER_MEANINGS: Meanings<HeaderLabel> = [
  ['other', /财政部门$|(?:财政|归口)(?:业务)?(?:科室|处室|股室)$/],
  [
    'other',
    /^(?:项目|单位|部门|财务|填报|填表|经办|具体)?(?:负责人|联系人|经办人|填表人|填报人|审核人)(?:[及和/、]?(?:联系)?(?:电话|方式|手机))?$/,
  ],
  ['other', /^(?:联系)?(?:电话|方式)$/],
  ['other', /^(?:项目|资金|支出|预算)(?:编码|代码|编号|类别|属性|类型|级次|性质|等级|序号|依据|概况|地点|状态)$/],
  ['other', /^(?:填报|填表|评价|自评)(?:日期|时间)$/],
  [
    'department',
    /^(?:.{0,4}(?:主管|预算|归口(?:管理)?|业务|牵头))?(?:部门|主管单位)(?:\(?单位\)?)?(?:名称|及代码|全称)?$/,
  ],
  ['implementer', /(?:实施|承担|执行|用款|使用|建设|承办|填报|项目)(?:单位|部门|处室|科室|股室)(?:名称|及代码|全称)?$/],
  ['project', /^(?:项目|专项|政策|转移支付|资金).{0,6}名称$/],
];

/** Longer texts above the blocks are no labels. */
const MAX_HEADER_LABEL = 14;

/** What a label above the blocks (as labelText gives it) asks for; null when it asks for nothing we know. */
export function meantHeaderLabel(text: string): HeaderLabel | null {
  return text.length > MAX_HEADER_LABEL ? null : meaningOf(text, HEADER_MEANINGS);
}

/** What a heading above 绩效指标 (as labelText gives it) means; null when it has no part that means anything. */
export function meantIndicatorColumn(text: string): IndicatorLabel | null {
  return meaningOf(text, INDICATOR_MEANINGS);
}

/** What a heading above 项目资金 (as labelText gives it) means; null when it has no part that means anything. */
export function meantFundColumn(text: string): FundLabel | null {
  return meaningOf(text, FUND_MEANINGS);
}

/** What a heading above 年度总体目标 (as labelText gives it) means; null when it has no part that means anything. */
export function meantGoalColumn(text: string): GoalLabel | null {
  return meaningOf(text, GOAL_MEANINGS);
}

function meaningOf<Field>(text: string, meanings: Meanings<Field>): Field | null {
  const label = bareLabel(text);
  return meanings.find(([, parts]) => parts.test(label))?.[0] ?? null;
}
