import type { SheetRow } from '../kinds';

export const header: readonly SheetRow[] = [
  ['项目名称', '', '水库维修'],
  ['主管部门', '', '县水利局', '', '实施单位', '县水管所'],
];
export const LEVELS = ['一级指标', '二级指标', '三级指标'];
export const NAMES = ['产出指标', '数量指标', '维修水库'];

/** Tables of the same family, with columns of a 自评表 among theirs. */
export const otherTables: readonly (readonly [string, readonly SheetRow[]])[] = [
  [
    '绩效目标申报表',
    [
      ['项目支出绩效目标申报表'],
      ['（2023年度）'],
      ...header,
      [...LEVELS, '指标值', '完成时限'],
      [...NAMES, '4座', '2023年12月'],
    ],
  ],
  [
    '绩效目标申报表 with a month after its title',
    [['附件1'], ['项目绩效目标申报表(2023年)'], ...header, [...LEVELS, '指标值', '完成情况'], [...NAMES, '4座', '']],
  ],
  [
    '绩效运行监控表',
    [
      ['项目支出绩效运行监控表'],
      ['（2023年度）'],
      ...header,
      [...LEVELS, '年度指标值', '1-7月执行情况', '全年预计完成情况', '偏差原因分析'],
      [...NAMES, '4座', '2座', '4座', ''],
    ],
  ],
  [
    '绩效监控情况表 with 实际完成值',
    [
      ['部门预算绩效监控情况表'],
      ...header,
      [...LEVELS, '年度指标值', '实际完成值', '完成率'],
      [...NAMES, '4座', '2座', '50%'],
    ],
  ],
  [
    '绩效自评复核表',
    [
      ['项目绩效复核表'],
      ...header,
      [...LEVELS, '年度指标值', '实际完成值', '自评得分', '复核完成值', '复核得分', '复核偏差'],
      [...NAMES, '4座', '4座', 10, '4座', 10, ''],
    ],
  ],
  [
    'a list of projects under the title of a form',
    [
      ['2023年项目支出绩效自评表'],
      ['项目名称', '预算数', '执行数', '执行率', '自评得分'],
      ['水库维修', 100, 98, '98%', 97],
      ['合计', 100, 98, '98%', 97],
    ],
  ],
];
