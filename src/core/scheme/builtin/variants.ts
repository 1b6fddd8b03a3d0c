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

/** 广西: over-completion counts from 130 % on and must be explained. */
export const guangxi: Scheme = {
  ...mof2020,
  id: 'guangxi',
  name: '广西',
  aliases: ['广西壮族自治区'],
  source: '广西壮族自治区项目支出绩效自评要求：完成值超过指标值 30% 以上的必须说明原因',
  overCompletion: { threshold: 1.3, deduction: 0, explain: true },
};

/** 四川: an execution rate below 90 % must be explained. */
export const sichuan: Scheme = {
  ...mof2020,
  id: 'sichuan',
  name: '四川',
  aliases: ['四川省'],
  source: '四川省部门预算项目支出绩效自评表：预算执行率低于 90% 的须说明原因',
  execution: { ...mof2020.execution, explainBelowRate: 0.9 },
};

/** 浙江: a budget of 0 with nothing spent counts as a rate of 100 %. */
export const zhejiang: Scheme = {
  ...mof2020,
  id: 'zhejiang',
  name: '浙江',
  aliases: ['浙江省'],
  source: '浙江省项目支出绩效自评要求：预算数与执行数均为 0 的，执行率按 100% 计',
  execution: { ...mof2020.execution, zeroBudget: 'full' },
};

/** The schemes that differ from 财预〔2020〕10号 in what they say above. */
export const variants: readonly Scheme[] = [mof2021Cost, hubei, jiangxi, guangxi, sichuan, zhejiang];
