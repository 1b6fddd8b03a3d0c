import type { Language } from '../../src/wording/language';

/** Labels of the form and words for its cells, which English texts name as they stand on the sheet. */
const SHEET_WORDS = [
  ...[
    '项目名称',
    '主管部门',
    '实施单位',
    '年度',
    '绩效指标',
    '指标性质',
    '度量单位',
    '一级指标',
    '二级指标',
    '三级指标',
  ],
  ...['年初预算数', '全年预算数', '全年执行数', '执行率', '预期目标', '实际完成情况'],
  ...['年度指标值', '实际完成值', '分值', '得分', '总分', '偏差原因', '【待补充】'],
  ...['偏差原因分析及改进措施', '开始时间', '都不是'],
];
const LABEL = new RegExp(`\\((${SHEET_WORDS.join('|')})\\)`, 'g');
/** What a cell has to say, with its meaning behind it. */
const TYPED_WORD = /(正向|反向|等于|区间|时效|定性|达成年度指标|部分达成|未达成|12个月) \([a-z ]+\)/g;
const CHINESE = /[\p{Script=Han}，。；：？！（）《》、～]/u;
const LATIN_SENTENCE = /[A-Za-z]{2,} [a-z]{2,}/;

/** The first of a text that is not in its language; null where all of it is. */
export function foreignWords(text: string, language: Language): string | null {
  const own = language === 'en-US' ? text.replace(LABEL, '').replace(TYPED_WORD, '') : text;
  return (language === 'en-US' ? CHINESE : LATIN_SENTENCE).exec(own)?.[0] ?? null;
}
