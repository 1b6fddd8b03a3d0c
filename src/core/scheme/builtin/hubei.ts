import type { Scheme } from '../scheme';
import { mof2020 } from './mof2020';

/** 湖北: 20 points for the execution and 80 for the indicators, the middle grade from half the weight, reverse indicators by ratio. */
export const hubei: Scheme = {
  ...mof2020,
  id: 'hubei',
  name: '湖北',
  aliases: ['湖北省'],
  source: '湖北省项目支出绩效自评表及表下说明：预算执行 20 分，绩效指标 80 分，反向指标按 A/B 计分',
  execution: { ...mof2020.execution, weight: 20 },
  sections: [],
  reverse: 'ratio',
  qualitative: { ...mof2020.qualitative, partlyFloor: 0.5 },
};
