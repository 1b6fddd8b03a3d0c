import { labelText } from '../../../../src/core/cellText';
import {
  meantFundColumn,
  meantGoalColumn,
  meantHeaderLabel,
  meantIndicatorColumn,
} from '../../../../src/core/sheet/read/headingMeaning';

// Headings as offices print them or are likely to, written down before the rules.
const INDICATORS: readonly (readonly [string, string])[] = [
  ['name', '三级指标 绩效指标 指标 指标名称 具体指标 考核指标 评价指标 三级指标(指标内容) 年度绩效指标'],
  ['category', '一级指标 一级指标名称 一级指标(类别)'],
  ['subcategory', '二级指标 二级指标名称'],
  [
    'target',
    '年度目标 预期值 指标目标值 计划值 目标 年初设定目标值 年度指标值(A) 预期目标 计划完成值 应完成值 预计完成数 指标值(目标值) 年度绩效目标值 绩效目标值 设定目标 标准值 目标要求 指标要求 年初计划数 预期指标 目标数 年初目标 计划完成数 拟完成值 预期完成值 目标水平',
  ],
  [
    'actual',
    '指标实际完成值 年终实现数 实际完成情况 完成情况 实现值 年末完成值 全年实际完成情况 完成结果 实际达成值 实际数 年度完成情况 达成情况 实际完成数量 指标完成情况 目标完成情况 实际完成指标值(B) 年终完成值 计划完成情况 目标实际完成值 执行情况 落实情况 实际结果 全年完成数 本年实际值 完成指标值 指标完成值 实际达到值 目标实现程度',
  ],
  [
    'weight',
    '满分 标准分 配分 指标分值权重 分值 权重(分) 指标满分 基准分 应得分 分值(100分) 标准分值 设定分值 权重% 分数权重 指标分值(满分) 满分值 权数 赋值分',
  ],
  [
    'score',
    '自评分值 实得分 自评得分(分) 得分情况 自评打分 单位自评分 实际得分 自评分数 评分 打分 得分值 评定得分 考核得分 自评 最终得分 指标得分 部门自评得分 实际分值 自评结果得分 评价得分',
  ],
  [
    'explanation',
    '扣分原因 备注 未完成原因分析及改进措施 偏差说明 未达标原因 原因 原因说明 偏差原因分析 扣分原因及说明 未完成或偏离原因 存在问题及改进措施 未完成情况说明 差异原因 情况说明 自评说明 完成情况说明 失分原因 未实现目标原因及改进措施 偏离原因和整改措施 说明 问题及原因 扣分说明',
  ],
  ['nature', '指标方向 方向 指标性质 性质 符号 计算符号 正反向 指标方向性 运算符号 极性'],
  ['unit', '计量单位 度量单位 单位 指标单位 指标值单位'],
  ['adjustedTarget', '调整后指标值 调整后目标值 调整目标 调整后年度指标值'],
  ['start', '开始时间 计划开工时间 起始日期 项目启动时间'],
  [
    'other',
    '完成率 完成比例 偏差率 偏差度 评分标准 评分依据 指标解释 指标说明 佐证资料 数据来源 指标赋分规则 指标值设置依据 上年完成值 得分计算方法 计算公式 评价标准 序号 得分率 评分细则 上年实际值 去年指标值 历史值 计分办法 证明材料 指标内涵 计算方法 偏差值 指标值说明 取值方式 参考资料 偏离度 完成进度 得分标准 扣分标准 责任人 责任科室 完成时间 完成时限 完成期限 计划完成时间 1-6月完成情况 上半年完成值 第一季度完成情况 1-7月执行情况 全年预计完成情况 季度目标 完成目标可能性',
  ],
];
const FUNDS: readonly (readonly [string, string])[] = [
  ['initialBudget', '年初预算数(A) 年初预算安排 年初批复数 年初预算批复金额 年初安排数 年初预算资金'],
  [
    'budget',
    '全年预算数 预算数 预算金额 预算安排数 全年预算安排 调整后预算数 调整预算 批复预算数 预算安排 全年预算资金(A) 年度预算数 预算下达数 计划数 本年预算数 预算指标数 预算调整后金额 安排资金 计划投资',
  ],
  [
    'executed',
    '全年执行数 实际支出数 支出金额 实际使用金额 全年支出数(B) 执行金额 预算执行数 支付数 实际支付金额 资金使用数 预算支出数 实际执行金额 决算数 实际完成投资 支出决算数 全年实际支出',
  ],
  ['rate', '执行率 预算执行率(B/A) 资金执行率 支出进度 预算完成率 支付率 使用率 支出率 执行进度 执行比例'],
  ['weight', '分值 权重 满分 标准分 执行率分值 预算执行率权重 分值权重'],
  ['score', '得分 自评得分 执行率得分 实得分 评分'],
  ['explanation', '原因说明 备注 未完成原因 偏差原因 执行率偏低原因 说明'],
  ['other', '到位数 资金到位数 实际到位金额 到位率 资金来源 得分计算方法 上年结转数 结余资金 结转结余 评分标准'],
];
const GOALS: readonly (readonly [string, string])[] = [
  [
    'expected',
    '预期目标 总体目标 年初设定目标 年度总体目标 绩效目标 预期总目标 设定的目标 年度目标 项目总体目标 年初总体绩效目标 计划目标 目标内容 年度绩效目标',
  ],
  [
    'actual',
    '实际完成情况 年度总体目标完成情况综述 总体目标完成情况 目标实现情况 全年完成情况 目标达成情况 完成情况 绩效目标实际完成情况 年度目标完成情况 总体完成情况 实施情况 年终完成情况 目标完成情况说明',
  ],
];
const HEADER: readonly (readonly [string, string])[] = [
  [
    'department',
    '主管部门(盖章): 市级主管部门 县级主管部门 省级主管部门 部门 预算主管部门 部门名称 业务主管部门 归口部门',
  ],
  [
    'implementer',
    '用款单位 项目承担单位 项目单位 资金使用单位 项目实施单位 建设单位 承担单位名称 项目执行单位 具体实施单位',
  ],
  ['project', '项目名称 专项名称 项目支出名称 专项资金名称 政策名称 资金名称'],
  ['other', '省级财政部门 财政部门'],
];

function cases(table: readonly (readonly [string, string])[]): [string, string][] {
  return table.flatMap(([field, headings]) => headings.split(' ').map((heading): [string, string] => [heading, field]));
}

describe('what a heading means', () => {
  test.each(cases(INDICATORS))('%s above indicators: %s', (heading, field) => {
    expect(meantIndicatorColumn(labelText(heading))).toBe(field);
  });

  test.each(cases(FUNDS))('%s above amounts: %s', (heading, field) => {
    expect(meantFundColumn(labelText(heading))).toBe(field);
  });

  test.each(cases(GOALS))('%s above goals: %s', (heading, field) => {
    expect(meantGoalColumn(labelText(heading))).toBe(field);
  });

  test.each(cases(HEADER))('%s above the blocks: %s', (label, field) => {
    expect(meantHeaderLabel(labelText(label))).toBe(field);
  });

  test.each(['县水利局', '水库维修项目', '单位:万元', '2021年度', '张三', '县主管部门能力建设专项经费项目'])(
    '%s is no label above the blocks',
    (text) => {
      expect(meantHeaderLabel(labelText(text))).toBeNull();
    },
  );

  test.each(['甲', '—', '12', '≥95%', '新建水库2座', '(1)', '×××'])('%s means nothing', (heading) => {
    const text = labelText(heading);
    expect([meantIndicatorColumn(text), meantFundColumn(text), meantGoalColumn(text)]).toEqual([null, null, null]);
  });
});
