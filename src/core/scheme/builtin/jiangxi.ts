import type { Scheme } from '../scheme';
import { mof2020 } from './mof2020';

/** 江西: the execution is scored in steps, 10, 7, 5 or 0 points. */
export const jiangxi: Scheme = {
  ...mof2020,
  id: 'jiangxi',
  name: '江西',
  aliases: ['江西省'],
  source: '江西省项目支出绩效自评要求：预算执行率分档计分',
  execution: {
    ...mof2020.execution,
    steps: [
      { fromRate: 1, share: 1 },
      { fromRate: 0.8, share: 0.7 },
      { fromRate: 0.6, share: 0.5 },
      { fromRate: 0, share: 0 },
    ],
  },
};
