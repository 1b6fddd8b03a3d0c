import type { Scheme } from '../scheme';
import { mof2020 } from './mof2020';

/** 浙江: a budget of 0 with nothing spent counts as a rate of 100 %. */
export const zhejiang: Scheme = {
  ...mof2020,
  id: 'zhejiang',
  name: '浙江',
  aliases: ['浙江省'],
  source: '浙江省项目支出绩效自评要求：预算数与执行数均为 0 的，执行率按 100% 计',
  execution: { ...mof2020.execution, zeroBudget: 'full' },
};
