import type { Scheme } from '../scheme';
import { mof2020 } from './mof2020';

/** 广西: over-completion counts from 130 % on and must be explained. */
export const guangxi: Scheme = {
  ...mof2020,
  id: 'guangxi',
  name: '广西',
  aliases: ['广西壮族自治区'],
  source: '广西壮族自治区项目支出绩效自评要求：完成值超过指标值 30% 以上的必须说明原因',
  overCompletion: { threshold: 1.3, deduction: 0, explain: true },
};
