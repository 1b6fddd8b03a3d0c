import type { Scheme } from '../scheme';
import { mof2020 } from './mof2020';

/** 四川: an execution rate below 90 % must be explained. */
export const sichuan: Scheme = {
  ...mof2020,
  id: 'sichuan',
  name: '四川',
  aliases: ['四川省'],
  source: '四川省部门预算项目支出绩效自评表：预算执行率低于 90% 的须说明原因',
  execution: { ...mof2020.execution, explainBelowRate: 0.9 },
};
