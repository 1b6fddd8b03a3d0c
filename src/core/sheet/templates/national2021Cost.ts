import type { Template } from '../template';
import { national2020 } from './national2020';

/** The national form with 成本指标 as a 一级指标 of its own, as allowed since 财预〔2021〕101号. */
export const national2021Cost: Template = {
  ...national2020,
  id: 'national-2021-cost',
  name: '项目支出绩效自评表（含一级成本指标，财预〔2021〕101号）',
  schemeId: 'mof-2021-cost',
  indicators: {
    ...national2020.indicators,
    sections: [
      { category: '成本指标', subcategories: ['经济成本指标', '社会成本指标', '生态环境成本指标'] },
      { category: '产出指标', subcategories: ['数量指标', '质量指标', '时效指标'] },
      {
        category: '效益指标',
        subcategories: ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'],
      },
      { category: '满意度指标', subcategories: ['服务对象满意度指标'] },
    ],
  },
};
