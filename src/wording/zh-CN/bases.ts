import type { Basis } from '../../core/check/basis';

/** What findings rest on. Papers are named as their issuers do; what no paper says is called what it is. */
export const bases: Readonly<Record<Basis, string>> = {
  weights: '财预〔2020〕10号：权重总分 100 分，预算执行率 10 分、产出 50 分、效益 30 分、满意度 10 分为一般设置',
  printedForm: '自评表的表样和填报要求：这一栏必须填写',
  schemeRules: '本表评分方案的计分规则',
  deviations: '财预〔2020〕10号：未完成或偏离目标较大的，要分析原因、提出改进措施',
  arithmetic: '算术关系：表内各数要对得上',
  excel: 'Excel 的计算规则：文字和错误值不参加 SUM 等函数的计算',
  usage: '评审中常问的问题，没有文件规定，仅供参考',
  print: '打印和报送的需要：内容要显示完整',
  indicators: '指标设置的一般要求：分类正确、内容具体、可衡量、不重复',
  printedFormulas: '表样的公式：表内其他同类单元格由公式计算',
  executionRate: '财预〔2020〕10号附表：执行率 = 全年执行数 ÷ 全年预算数',
  budget: '预算管理的一般要求：执行数不超过（调整后的）预算数',
  zeroBudget: '财预〔2020〕10号附表：执行率以全年预算数为分母，预算数为 0 时算不出',
  scoredTotal: '自评表的表样：只有年度资金总额一行计分',
  scoreLimit: '财预〔2020〕10号：得分最高不超过该指标的分值',
  fullScore: '财预〔2020〕10号：完成指标值的记满分，未完成的按完成比例计分',
  results: '自评表的填报要求：完成值填实际完成的结果',
  formYear: '自评表的填报要求：填写本年度的目标和完成情况',
  budgetChange: '评分方案的规定：全年预算数与年初预算数相差较多的，要说明原因',
  grades: '等级由总分定：本表评分方案的等级划分',
};

/** The same with the scheme that decides it. */
export function basisWithScheme(basis: string, scheme: string, source: string): string {
  return `${basis}。评分方案：${scheme}（${source}）`;
}
