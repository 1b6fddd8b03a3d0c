import { cell, documentOf, paragraph, row, span, table } from '../docx/rawDocument';

const WIDTHS = [1100, 1100, 1700, 1100, 1100, 800, 900, 1700];

/** A document with a form, as the offices send it: title and year above the table, scores typed. */
export const formDocument = documentOf(
  [
    paragraph('项目支出绩效自评表'),
    paragraph('（2024年度）      单位：万元'),
    table(
      [
        row([cell('项目名称', span(2)), cell('水库维修', span(6))]),
        row([
          ...[cell('主管部门', span(2)), cell('县水务局', span(2))],
          ...[cell('实施单位', span(2)), cell('县水库管理所', span(2))],
        ]),
        row(['项目资金', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分']),
        row(['', '年度资金总额', '100', '100', '95', '10', '95%', '9.5']),
        row([
          cell('年度总体目标', span(2)),
          cell('预期目标：维修水库', span(3)),
          cell('实际完成情况：已维修', span(3)),
        ]),
        row(['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施']),
        row(['产出指标', '数量指标', '维修水库', '5座', '4座', '50', '40', '有一座因汛期推迟，已列入下年计划']),
        row(['效益指标', '社会效益指标', '受益人口', '1000人', '1000人', '40', '40', '']),
        row([cell('总分', span(5)), '100', '89.5', '']),
      ],
      WIDTHS,
    ),
  ].join(''),
);
