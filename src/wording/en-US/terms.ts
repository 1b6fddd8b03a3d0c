import type { Messages } from '../language';
import type * as chinese from '../zh-CN/terms';

/** Words that stand on forms: readers need the Chinese one to find it there. */
const ON_FORMS: Readonly<Record<string, string>> = {
  项目名称: 'Project name',
  主管部门: 'Department in charge',
  实施单位: 'Implementing unit',
  '部门（单位）名称': 'Department (unit)',
  产出指标: 'Output',
  效益指标: 'Benefit',
  满意度指标: 'Satisfaction',
  成本指标: 'Cost',
  数量指标: 'Quantity',
  质量指标: 'Quality',
  时效指标: 'Timeliness',
  经济效益指标: 'Economic benefit',
  社会效益指标: 'Social benefit',
  生态效益指标: 'Ecological benefit',
  可持续影响指标: 'Lasting effect',
  服务对象满意度指标: 'Satisfaction of those served',
  经济成本指标: 'Economic cost',
  社会成本指标: 'Social cost',
  生态环境成本指标: 'Environmental cost',
  当年财政拨款: 'Appropriation of the year',
  上年结转资金: 'Carried over',
  其他资金: 'Other funds',
  财政资金: 'Public funds',
  财政专户管理资金: 'Special fiscal account',
  单位资金: 'Own funds',
  基本支出: 'Basic spending',
  项目支出: 'Project spending',
  优: 'Excellent',
  良: 'Good',
  中: 'Fair',
  差: 'Poor',
  万元: '10,000 yuan',
  元: 'Yuan',
  '财预〔2020〕10号': 'National 2020',
  '财预〔2021〕101号（含成本指标）': 'National 2021, with costs',
  湖北: 'Hubei',
  江西: 'Jiangxi',
  广西: 'Guangxi',
  四川: 'Sichuan',
  浙江: 'Zhejiang',
};

/** Names of layouts, which stand nowhere else. */
const LAYOUTS: Readonly<Record<string, string>> = {
  '项目支出绩效自评表（财预〔2020〕10号）': 'National form of 2020',
  '项目支出绩效自评表（含一级成本指标，财预〔2021〕101号）': 'National form of 2021, with costs',
  '湖北项目支出绩效自评表（20分＋80分）': 'Hubei form (20 + 80 points)',
  四川部门预算项目支出绩效自评表: 'Sichuan form',
  '云南项目支出绩效自评表（公开14表）': 'Yunnan form (table 14)',
  '衔接资金（扶贫资金）项目绩效自评表': 'Rural revitalisation funds form',
  '部门整体支出绩效自评表（通用）': 'Whole department form',
};

/** Words of forms and schemes in the pane; the users' own words stay as they are. */
export const termMessages: Messages<typeof chinese.termMessages> = {
  named: (term) => {
    const english = ON_FORMS[term];
    return english === undefined ? (LAYOUTS[term] ?? term) : `${english} (${term})`;
  },
  brief: (term) => ON_FORMS[term] ?? LAYOUTS[term] ?? term,
};
