import type { Scheme } from '../scheme';
import { mof2020 } from './mof2020';

/** The national rules with 成本指标 as a 一级指标 of its own, as allowed since 财预〔2021〕101号. */
export const mof2021Cost: Scheme = {
  ...mof2020,
  id: 'mof-2021-cost',
  name: '财预〔2021〕101号（含成本指标）',
  aliases: ['财预〔2021〕101号', '财政部2021', '全国2021', '含成本指标', '成本指标'],
  source: '财政部《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）；权重为常见分配',
  sections: [
    { category: '成本指标', weight: 20 },
    { category: '产出指标', weight: 40 },
    { category: '效益指标', weight: 20 },
    { category: '满意度指标', weight: 10 },
  ],
};
