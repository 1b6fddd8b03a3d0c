import type { Basis } from '../../core/check/basis';

/** What findings rest on. Only a scheme names a paper, its own source; what no paper at hand says is called what it is. */
export const bases: Readonly<Record<Basis, string>> = {
  weights: '自评表的表样：权重总分 100 分；预算执行率、产出、效益、满意度各占多少按评分方案，常见的是 10、50、30、10',
  printedForm: '自评表的表样：这一栏要填写',
  schemeRules: '本表评分方案的计分规则',
  deviations:
    '自评表的“偏差原因分析及改进措施”一栏：没有完成或偏离指标值较多的，在这里写明；多少算偏离较多，按评分方案',
  amounts: '资金数的含义：预算数、执行数不会小于 0',
  arithmetic: '算术关系：表内各数要对得上',
  excel: 'Excel 的计算规则：文字和错误值不参加 SUM 等函数的计算',
  usage: '评审中常问的问题，没有文件规定，仅供参考',
  print: '打印和报送的需要：内容要显示完整',
  indicators: '设置指标的通行做法：分类正确、内容具体、可衡量、不重复',
  printedFormulas: '本表的公式：表内其他同类单元格由公式计算',
  executionRate: '自评表的表样：执行率 = 全年执行数 ÷ 全年预算数',
  budget: '预算管理的通行做法：执行数不超过（调整后的）预算数',
  zeroBudget: '自评表的表样：执行率以全年预算数为分母，预算数为 0 时算不出',
  scoredTotal: '自评表的表样：只有年度资金总额一行计分',
  scoreLimit: '计分的通行做法：得分最低 0 分，最高不超过该指标的分值',
  fullScore: '评分方案的计分规则：达到指标值得满分，没有达到的要扣分',
  results: '自评表的表样：这一栏是“实际完成值”，填实际完成的结果',
  formYear: '自评表按年度填报：写本年度的目标和完成情况',
  budgetChange: '评分方案的规定：全年预算数与年初预算数相差较多的，要说明原因',
  grades: '等级由总分定：本表评分方案的等级划分',
};

/** The same with the scheme that decides it. */
export function basisWithScheme(basis: string, scheme: string, source: string): string {
  return `${basis}。评分方案：${scheme}（${source}）`;
}
