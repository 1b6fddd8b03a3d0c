import type { SaidFinding } from './said';
import type { PublishedForm, PublishedIndicator } from '../sheet/publishedForm';
import { findingsOf, places, sound, withIndicator } from './findingsOf';

/** The sound form with a sixth row of 产出, one that takes no part unless it says something. */
function withRow(row: Partial<PublishedIndicator>): PublishedForm {
  const blank = { name: '', target: null, actual: null, weight: null, score: null, explanation: null };
  const added = { category: '产出指标', subcategory: '数量指标', ...blank, ...row };
  return { ...sound, indicators: [...sound.indicators.slice(0, 6), added, ...sound.indicators.slice(6)] };
}

function found(form: PublishedForm, code: string): SaidFinding[] {
  return findingsOf(form).filter((finding) => finding.code === code);
}

describe('rows left over from the blank form', () => {
  it.each(['指标2：', '指标2', '……', '指标3：……', '指标'])('are found by %j', (name) => {
    const findings = found(withRow({ name }), 'indicator.placeholder');
    expect(findings).toMatchObject([{ severity: 'warning', cell: 'D20' }]);
    expect(findings[0]?.message).toContain('没有用到');
  });

  it.each(['', '/', '指标2：/', '无'])('are not those that say %j', (name) => {
    expect(found(withRow({ name }), 'indicator.placeholder')).toEqual([]);
  });

  it('may have got figures but no name', () => {
    const findings = found(withIndicator(3, { name: '指标4' }), 'indicator.placeholder');
    expect(findings).toMatchObject([{ cell: 'D17' }]);
    expect(findings[0]?.message).toContain('没有写指标名称');
  });

  it('are nothing to speak of while nothing is filled in', () => {
    const indicators = sound.indicators.map((row) => ({
      ...row,
      ...{ name: '指标1：', target: null, actual: null, weight: null, score: null, explanation: null },
    }));
    expect(found({ ...sound, indicators }, 'indicator.placeholder')).toEqual([]);
  });
});

describe('the same indicator twice', () => {
  it.each(['利用档案的卷（件）', ' 利用 档案的卷(件)', '指标7：利用档案的卷（件）'])('is found: %j', (name) => {
    const findings = found(withIndicator(4, { name }), 'indicator.duplicate');
    expect(findings).toMatchObject([{ severity: 'warning', cell: 'D18', subject: name.trim() }]);
    expect(findings[0]?.message).toContain('D17');
  });

  it('is not a row without a name, nor a number before another name', () => {
    expect(found(withIndicator(4, { name: '指标4：完成开放鉴定' }), 'indicator.duplicate')).toEqual([]);
    expect(found(withRow({ target: '1', actual: '1' }), 'indicator.duplicate')).toEqual([]);
  });
});

describe('an indicator under the wrong 二级指标', () => {
  const placed = (subcategory: string, name: string, target: string): SaidFinding[] =>
    found(withRow({ subcategory, name, target, actual: target.replace(/[≥≤>]/, '') }), 'indicator.class');

  it.each([
    ['成本指标', '项目总成本', '≥90万元', 'E20', '通常写“≤”'],
    ['经济成本指标', '采购单价', '>300元', 'E20', '通常写“≤”'],
    ['数量指标', '工程资金金额', '43.2', 'D20', '人数、次数、件数'],
    ['数量指标', '工程经费支出', '43.2万元', 'D20', '金额请放到成本指标'],
    ['数量指标', '完成项目投资（万元）', '43.2', 'D20', '金额请放到成本指标'],
    ['数量指标', '完成改造', '2020年12月底前', 'D20', '时效指标'],
    ['质量指标', '建设期', '2020年1月1日至2020年12月31日', 'D20', '时效指标'],
    ['数量指标', '参训学员满意度', '≥90%', 'D20', '满意度指标'],
    ['社会效益指标', '群众满意率', '≥90%', 'D20', '满意度指标'],
    ['数量指标', '工程验收合格率', '100%', 'D20', '质量指标'],
    ['质量指标', '补助发放及时率', '100%', 'D20', '时效指标'],
    ['生态效益指标', '对控制基建项目成本影响程度', '效果明显', 'D20', '经济效益指标'],
    // What the project costs is no benefit of it.
    ['经济效益指标', '单位成本', '≤80元', 'D20', '成本指标'],
    ['经济效益指标', '项目总成本', '≤90万元', 'D20', '成本指标'],
    ['社会效益指标', '每公里造价', '≤9万元', 'D20', '成本指标'],
    ['可持续影响指标', '人均培训成本', '≤400元', 'D20', '成本指标'],
    // Accidents hurt people, not nature or business.
    ['生态效益指标', '安全生产事故数', '0起', 'D20', '社会效益指标'],
    ['生态效益指标', '施工人员伤亡人数', '0人', 'D20', '社会效益指标'],
    ['经济效益指标', '重大安全责任事故发生数', '0次', 'D20', '社会效益指标'],
  ])('is found: under %s %s %s', (subcategory, name, target, cell, words) => {
    const findings = placed(subcategory, name, target);
    expect(findings).toMatchObject([{ severity: 'warning', cell, subject: name }]);
    expect(findings[0]?.message).toContain(words);
  });

  it.each([
    // Less is better, or the figure is right as it is.
    ['成本指标', '项目总成本', '≤90万元'],
    ['成本指标', '完成目标任务需经费保障（万元）', '55'],
    ['成本指标', '生均补助标准', '≥1000元/人'],
    ['成本指标', '成本节约额', '≥5万元'],
    ['成本指标', '生均补助标准达标率', '≥100%'],
    ['成本指标', '成本控制率', '≥95%'],
    // Done, not spent.
    ['数量指标', '招商引资到位资金（亿元）', '≥3'],
    ['数量指标', '发放创业担保贷款金额', '500万元'],
    ['数量指标', '资金到位率', '100%'],
    ['数量指标', '投资项目数', '3个'],
    ['数量指标', '编制预算单位数', '12家'],
    // A length of time, not a day.
    ['数量指标', '保障档案事业正常开展月数（月）', '12'],
    ['数量指标', '正常运转月数', '12月'],
    ['时效指标', '完成此项指标的时间节点', '2020-12-31'],
    // Rates that count.
    ['数量指标', '适龄儿童疫苗接种率', '100%'],
    ['数量指标', '营养改善计划覆盖率', '100%'],
    ['质量指标', '经费支出合规性', '合规'],
    ['质量指标', '扫描抽查次数（次）', '3'],
    ['时效指标', '费用结算及时性', '及时'],
    ['服务对象满意度指标', '家长满意度', '≥95%'],
    ['生态效益指标', '节约能源成本', '明显'],
    // What others save or lose is a benefit.
    ['经济效益指标', '每亩节约成本', '≥50元'],
    ['经济效益指标', '农户种植成本', '下降10%'],
    ['经济效益指标', '企业物流成本', '有所降低'],
    ['经济效益指标', '单位成本', '较上年下降5%'],
    ['经济效益指标', '项目成本控制率', '≤100%'],
    ['经济效益指标', '减少事故经济损失', '≥20万元'],
    ['社会效益指标', '安全生产事故数', '0起'],
    ['社会效益指标', '重大安全事故', '零事故'],
    ['质量指标', '施工安全事故数', '0起'],
    ['生态效益指标', '重大环境污染事故', '0起'],
    ['生态效益指标', '施工扬尘投诉', '0次'],
    ['经济效益指标', '指标1:全市安全度汛', '安全'],
  ])('is not %s %s %s', (subcategory, name, target) => {
    expect(placed(subcategory, name, target)).toEqual([]);
  });

  it('says nothing of a row that takes no part', () => {
    expect(places(findingsOf(withRow({ name: '', target: null })))).toEqual([]);
  });
});
