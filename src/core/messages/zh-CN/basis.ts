import type { FindingCode } from '../../checks/finding';

/** What findings rest on. Papers are named as their issuers do; what no paper says is called what it is. */
const WEIGHTS = '财预〔2020〕10号：权重总分 100 分，预算执行率 10 分、产出 50 分、效益 30 分、满意度 10 分为一般设置';
const TABLE = '自评表的表样和填报要求：这一栏必须填写';
const RULES = '本表评分方案的计分规则';
const DEVIATION = '财预〔2020〕10号：未完成或偏离目标较大的，要分析原因、提出改进措施';
const ARITHMETIC = '算术关系：表内各数要对得上';
const EXCEL = 'Excel 的计算规则：文字和错误值不参加 SUM 等函数的计算';
const PRACTICE = '评审中常问的问题，没有文件规定，仅供参考';
const PRINT = '打印和报送的需要：内容要显示完整';
const RANGE = '指标设置的一般要求：分类正确、内容具体、可衡量、不重复';

const bases: Readonly<Record<FindingCode, string>> = {
  'number.text': EXCEL,
  'formula.gone': '表样的公式：表内其他同类单元格由公式计算',
  'weight.total': WEIGHTS,
  'weight.section': WEIGHTS,
  'weight.missing': TABLE,
  'weight.invalid': TABLE,
  'funds.sum': ARITHMETIC,
  'funds.rate': '财预〔2020〕10号附表：执行率 = 全年执行数 ÷ 全年预算数',
  'funds.score': RULES,
  'funds.over': '预算管理的一般要求：执行数不超过（调整后的）预算数',
  'funds.zero': '财预〔2020〕10号附表：执行率以全年预算数为分母，预算数为 0 时算不出',
  'funds.negative': ARITHMETIC,
  'funds.unscored': '自评表的表样：只有年度资金总额一行计分',
  'funds.scale': PRACTICE,
  'funds.adjusted': '评分方案的规定：全年预算数与年初预算数相差较多的，要说明原因',
  'score.over': '财预〔2020〕10号：得分最高不超过该指标的分值',
  'score.total': ARITHMETIC,
  'score.grade': '等级由总分定：本表评分方案的等级划分',
  'score.mismatch': RULES,
  'score.full': '财预〔2020〕10号：完成指标值的记满分，未完成的按完成比例计分',
  'score.band': RULES,
  'score.missing': TABLE,
  'reason.missing': DEVIATION,
  'reason.thin': DEVIATION,
  'value.missing': TABLE,
  'value.unit': RANGE,
  'value.kind': RANGE,
  'value.percent': PRACTICE,
  'value.copied': '自评表的填报要求：完成值填实际完成的结果',
  'value.year': '自评表的填报要求：填写本年度的目标和完成情况',
  'indicator.placeholder': RANGE,
  'indicator.duplicate': RANGE,
  'indicator.class': RANGE,
  'cell.error': EXCEL,
  'scheme.other': RULES,
  'form.missing': TABLE,
  'form.full': PRACTICE,
  'form.unfilled': TABLE,
  'form.contradiction': PRACTICE,
  'form.clipped': PRINT,
  'form.narrow': PRINT,
  'sheet.unread': TABLE,
  'sheet.unmeasured': PRINT,
};

/** What a finding rests on, for a clerk who has to defend it. */
export const basisMessages = {
  label: (): string => '依据',
  bases,
  withScheme: (basis: string, scheme: string, source: string): string => `${basis}。评分方案：${scheme}（${source}）`,
} as const;
