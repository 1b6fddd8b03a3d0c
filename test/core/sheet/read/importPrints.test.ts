import { checkForm } from '../../../../src/core/check/checkForm';
import { unreadFindings } from '../../../../src/core/check/unreadFindings';
import { textIn } from '../../../../src/core/form/cellState';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import { readForms } from '../../../../src/core/sheet/readForms';
import { gridOfSheet } from '../damages';
import type { SheetRow } from '../kinds';

// The prints two county systems of 预算管理一体化 import: blocks in rows of their own, the money without a caption beside it.

/** 安徽: money in rows 11 to 14, goals in 16, indicators from 18 on. */
const ANHUI: readonly SheetRow[] = [
  ['项目支出绩效自评表'],
  ['（2023年度）'],
  ['项目名称', '农村公路养护'],
  ['主管部门', '某县交通运输局'],
  ['实施单位', '某县公路管理服务中心'],
  ['项目属性', '延续项目'],
  ['项目周期', '2023年'],
  ['联系人', '张三', '', '', '联系电话', '0550-1234567'],
  ['项目资金（万元）'],
  ['资金名称', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['年度资金总额', 200, 180, 171, 10, '95.00%', 9.5],
  ['其中：财政拨款', 150, 130, 130, '—', '100.00%', '—'],
  ['上年结转资金', 20, 20, 20, '—', '100.00%', '—'],
  ['其他资金', 30, 30, 21, '—', '70.00%', '—'],
  ['年度总体目标', '预期目标', '', '', '实际完成情况'],
  ['', '完成农村公路养护120公里，保障群众出行。', '', '', '已完成养护120公里，群众出行得到保障。'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
  ['产出指标', '数量指标', '养护里程', '≥120公里', '120公里', 20, 20, ''],
  ['', '质量指标', '验收合格率', '≥98%', '98%', 20, 20, ''],
  ['', '成本指标', '养护成本', '≤180万元', '171万元', 10, 10, ''],
  ['效益指标', '社会效益指标', '通行条件改善', '改善', '改善', 30, 30, ''],
  ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '92%', 10, 10, ''],
  ['总分', '', '', '', '', 100, 99.5, ''],
];

/** 合肥: money in row 7, goals in 13, indicators from 15 on, no points for the money. */
const HEFEI: readonly SheetRow[] = [
  ['项目支出绩效自评表'],
  ['（2023年度）'],
  ['项目名称', '社区养老服务', '', '主管部门', '某区民政局'],
  ['实施单位', '某区养老服务中心', '', '项目类型', '常年性'],
  ['项目资金（万元）'],
  ['资金来源', '年初预算数', '全年预算数', '全年执行数', '执行率'],
  ['年度资金总额', 90, 80, 80, '100.00%'],
  ['其中：本级财政', 60, 50, 50, '100.00%'],
  ['上级补助', 20, 20, 20, '100.00%'],
  ['上年结转', 10, 10, 10, '100.00%'],
  ['其他资金', 0, 0, 0, ''],
  ['年度总体目标', '预期目标', '', '', '实际完成情况'],
  ['', '为300名老人提供居家服务。', '', '', '已为300名老人提供居家服务。'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
  ['产出指标', '数量指标', '服务老人数', '≥300人', '300人', 40, 40, ''],
  ['', '时效指标', '服务及时率', '100%', '100%', 20, 20, ''],
  ['效益指标', '社会效益指标', '居家养老条件', '改善', '改善', 30, 30, ''],
  ['满意度指标', '服务对象满意度指标', '老人满意度', '≥90%', '95%', 10, 10, ''],
  ['总分', '', '', '', '', 100, 100, ''],
];

function read(rows: readonly SheetRow[]) {
  const { forms, unread, questions } = readForms(gridOfSheet({ rows, formats: {}, merges: [] }));
  const [form] = forms;
  if (!form || forms.length > 1) throw new Error(`${forms.length} forms`);
  const found = [...checkForm(form, defaultScheme), ...unreadFindings(form, unread)];
  return { form, questions, found: found.map(({ code, cell }) => `${code} ${cell}`) };
}

describe('the import print of 安徽', () => {
  const { form, questions, found } = read(ANHUI);

  test('is read whole', () => {
    expect(form.funds.map(({ budget, executed }) => [budget.value, executed.value])).toEqual([
      [180, 171],
      [130, 130],
      [20, 20],
      [30, 21],
    ]);
    expect(form.funds[0]).toMatchObject({
      weight: { address: 'E11' },
      rate: { address: 'F11' },
      score: { address: 'G11' },
    });
    expect(form.indicators.map(({ name }) => textIn(name))).toEqual([
      ...['养护里程', '验收合格率', '养护成本', '通行条件改善', '群众满意度'],
    ]);
    expect([form.expectedGoal, form.actualGoal].map((cell) => cell?.address)).toEqual(['B16', 'E16']);
    expect(questions).toEqual([]);
  });

  test('has nothing to object to when it is right, and says what is wrong', () => {
    expect(found).toEqual([]);
    expect(read(ANHUI.map((row, index) => (index === 19 ? [...row.slice(0, 5), 15, 15, ''] : row))).found).toContain(
      'weight.total F23',
    );
  });
});

describe('the import print of 合肥', () => {
  const { form, questions, found } = read(HEFEI);

  test('is read whole, and gives the execution no points', () => {
    expect(form.funds).toHaveLength(5);
    expect(form.funds[0]).toMatchObject({ weight: null, score: null, rate: { address: 'E7' } });
    expect(form.indicators).toHaveLength(4);
    expect([form.expectedGoal, form.actualGoal].map((cell) => cell?.address)).toEqual(['B13', 'E13']);
    expect(questions).toEqual([]);
  });

  test('has nothing to object to when it is right', () => {
    expect(found).toEqual([]);
  });
});
