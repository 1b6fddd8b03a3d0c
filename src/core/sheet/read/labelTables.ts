import type { FooterField, FundField, HeaderField, IndicatorField } from '../../form/fields';

/** Names a thing goes by on printed forms, without spaces, brackets and line breaks. */
export type LabelTable<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** What the labels above the blocks stand for; 'other' are labels we know and have no use for. */
export type HeaderLabel = HeaderField | 'totalScore' | 'start' | 'other';
/** What the columns of 项目资金 hold: 'adjustment' is by how much the budget was changed, or where no other is, the changed budget itself. */
export type FundLabel = Exclude<FundField, 'label'> | 'adjustment' | 'other';
/** The two texts of 年度总体目标. */
export type GoalLabel = 'expected' | 'actual';
/**
 * What the columns of 绩效指标 hold: 'adjustedTarget' goes before 'target' where it is filled in, 'initialTarget' after it, and 'direction'
 * before 'nature'; 'partScore' is a score out of 100 that still has to be weighted.
 */
export type IndicatorLabel = IndicatorField | 'initialTarget' | 'adjustedTarget' | 'direction' | 'partScore' | 'other';

const WEIGHT = [
  '分值',
  '权重',
  '分值权重',
  '权重分值',
  '权重占比',
  '标准分值',
  '指标分值',
  '指标权重',
  '分值(权重)',
  '执行率权重',
  '执行率分值',
];
const SCORE = [
  '得分',
  '自评得分',
  '自评分',
  '自评分数',
  '评分',
  '实际得分',
  '指标得分',
  '折算得分',
  '执行率得分',
  '预算执行得分',
];

const START = [
  '开始时间',
  '开始日期',
  '起始时间',
  '起始日期',
  '计划开始时间',
  '计划开始日期',
  '项目开始时间',
  '项目开始日期',
  '项目起始时间',
  '开工时间',
  '开工日期',
  '启动时间',
  '实施开始时间',
];

/** Labels above the blocks, each with its value to the right. */
export const headerLabels: LabelTable<HeaderLabel> = {
  project: [
    '项目名称',
    '专项名称',
    '项目(政策)名称',
    '项目支出名称',
    '转移支付名称',
    '转移支付(项目)名称',
    '专项资金名称',
    '专项(项目)名称',
  ],
  department: [
    '主管部门',
    '项目主管部门',
    '主管单位',
    '主管部门名称',
    '主管部门及代码',
    '中央主管部门',
    '省级主管部门',
    '部门名称',
    '单位名称',
    '部门单位名称',
    '预算部门',
    '预算部门名称',
    '省级预算部门名称',
    '市级预算部门名称',
    '县级预算部门名称',
    '省级预算部门、单位名称',
    '市级预算部门、单位名称',
    '县级预算部门、单位名称',
  ],
  implementer: ['实施单位', '项目实施单位', '项目单位', '具体实施单位', '资金使用单位', '实施单位及代码', '预算单位'],
  totalScore: ['自评总分', '自评总得分', '绩效自评总分', '总分', '总得分'],
  start: [
    ...START,
    '项目起止时间',
    '项目起止日期',
    '项目起止年月',
    '起止时间',
    '起止日期',
    '起止年月',
    '项目实施期限',
    '实施期限',
    '项目期限',
    '项目周期',
    '实施周期',
    '项目实施周期',
    '项目实施期',
    '实施期',
    '项目执行期',
    '执行期限',
    '项目实施时间',
    '实施时间',
  ],
  other: [
    '地方主管部门',
    '项目负责人',
    '负责人',
    '联系人',
    '联系电话',
    '电话',
    '项目编码',
    '项目代码',
    '项目类别',
    '项目属性',
    '项目类型',
    '填报人',
    '填报日期',
    '填报单位',
    '预算年度',
    '评价年度',
    '自评年度',
    '所属年度',
  ],
};

const EXPLANATION = [
  '偏差原因分析及改进措施',
  '偏差原因分析与改进措施',
  '偏差原因及改进措施',
  '偏差原因分析',
  '偏差原因',
  '偏差分析及改进措施',
  '未完成原因及拟采取的改进措施',
  '未完成原因分析及拟采取的改进措施',
  '未完成原因和改进措施',
  '未完成原因分析',
  '未完成原因',
  '原因分析及改进措施',
  '原因分析',
  '原因',
  '说明',
];

/** Headings of 项目资金. */
export const fundLabels: LabelTable<FundLabel> = {
  initialBudget: ['年初预算数', '年初预算', '年初预算金额', '年初预算资金'],
  budget: [
    '全年预算数',
    '全年预算',
    '全年预算金额',
    '全年预算资金',
    '调整后预算数',
    '调整后预算',
    '调整后全年预算数',
    '预算调整后数',
    '全年(调整)预算数',
    '预算数',
  ],
  adjustment: ['预算调整数', '调整预算数', '预算调整', '年度预算调整', '调整数', '调整金额', '预算调整金额'],
  executed: [
    '全年执行数',
    '全年执行',
    '全年执行金额',
    '执行数',
    '实际执行数',
    '全年实际执行数',
    '全年支出数',
    '预算执行数',
    '支出数',
  ],
  weight: WEIGHT,
  rate: ['执行率', '预算执行率', '全年执行率', '资金执行率', '预算执行进度', '执行进度'],
  score: SCORE,
  explanation: EXPLANATION,
  other: [
    '资金名称',
    '资金来源',
    '资金类型',
    '资金类别',
    '资金构成',
    '资金性质',
    '资金渠道',
    '到位数',
    '资金到位数',
    '实际到位数',
    '到位率',
    '资金到位率',
  ],
};

/** Headings of 年度总体目标. */
export const goalLabels: LabelTable<GoalLabel> = {
  expected: [
    '预期目标',
    '年度预期目标',
    '预期总体目标',
    '年初设定目标',
    '年初预期目标',
    '年初目标',
    '设定目标',
    '年初绩效目标',
    '年度绩效目标',
    '当年绩效目标',
  ],
  actual: [
    '实际完成情况',
    '目标实际完成情况',
    '全年实际完成情况',
    '年度总体目标完成情况',
    '目标完成情况',
    '完成情况',
    '全年目标实际完成情况',
    '全年完成情况',
    '年度目标完成情况',
  ],
};

/** Headings of 绩效指标. */
export const indicatorLabels: LabelTable<IndicatorLabel> = {
  category: ['一级指标'],
  subcategory: ['二级指标'],
  name: ['三级指标', '三级指标名称', '指标名称', '指标内容', '具体指标'],
  target: [
    '年度指标值',
    '指标值',
    '年度目标值',
    '全年目标值',
    '预期指标值',
    '预期目标值',
    '计划指标值',
    '计划目标值',
    '目标值',
    '值',
  ],
  initialTarget: ['年初目标值', '年初指标值', '年初绩效指标值', '年初设定指标值', '年初设定目标值'],
  adjustedTarget: ['调整指标值', '调整后指标值', '调整目标值', '调整后目标值'],
  actual: [
    '实际完成值',
    '全年实际值',
    '全年完成值',
    '年度完成值',
    '全年实际完成值',
    '年度实际完成值',
    '实际完成指标值',
    '实际完成',
    '实际值',
    '完成值',
  ],
  weight: WEIGHT,
  score: SCORE,
  partScore: ['单项指标得分', '单项得分', '单项指标自评得分'],
  explanation: EXPLANATION,
  nature: ['指标性质', '性质', '符号'],
  direction: ['指标方向', '方向', '指标方向性', '正反向', '极性', '指标极性'],
  unit: ['度量单位', '计量单位', '指标单位', '单位'],
  start: START,
  other: [
    '得分系数',
    '完成率',
    '完成比例',
    '是否核心指标',
    '序号',
    '偏差率',
    '偏差',
    '权重得分',
    '指标解释',
    '评分标准',
  ],
};

/** Labels of the texts below the indicators. */
export const footerLabels: LabelTable<FooterField> = {
  explanation: [
    '偏差大或目标未完成原因分析',
    '偏差大或目标未完成原因',
    '目标未完成原因分析',
    '未完成原因分析',
    '偏差原因分析及改进措施',
    '偏差原因分析',
    '存在问题及原因分析',
    '存在问题及原因',
  ],
  improvement: ['改进措施及结果应用方案', '改进措施', '下一步改进措施', '整改措施', '改进措施及建议'],
  conclusion: ['评价结论', '自评结论', '总体评价'],
  problems: ['存在问题', '存在的问题', '存在的主要问题'],
  remarks: ['其他需要说明事项', '其他需要说明的事项', '其他需要说明的问题', '其他需说明事项', '其他说明'],
};
