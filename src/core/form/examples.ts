import { BLANK_FUND, BLANK_INDICATOR } from './formContent';
import type { FormContent, FundContent, IndicatorContent } from './formContent';

type Row = readonly [name: string, target: string, actual: string, weight: number];

const zeroFund: FundContent = { initialBudget: 0, budget: 0, executed: '' };

function fund(amount: number): FundContent {
  return { initialBudget: amount, budget: amount, executed: amount };
}

function rows(category: string, subcategory: string, ...list: readonly Row[]): IndicatorContent[] {
  return list.map(([name, target, actual, weight]) => {
    return { ...BLANK_INDICATOR, category, subcategory, name, target, actual, weight };
  });
}

const archiveOperation: FormContent = {
  year: 2020,
  project: '档案事业费',
  department: '中共昌吉州党委办公室',
  implementer: '昌吉州档案馆',
  moneyUnit: '万元',
  funds: { appropriation: fund(55), carryover: zeroFund, other: zeroFund },
  expectedGoal: '保障档案馆全年正常运转，档案安全保管，群众查档需求得到满足。',
  actualGoal: '全年工作按计划完成，档案保管安全，查档服务基本满足群众需求。',
  indicators: [
    ...rows(
      '产出指标',
      '数量指标',
      ['保障档案事业正常开展月数（月）', '12', '12', 5],
      ['著录档案目录条数（万条）', '2', '2', 5],
      ['利用档案的人次（人）', '1000', '1000', 5],
      ['利用档案的卷（件）', '4000', '4000', 5],
      ['完成开放鉴定卷件数（卷）', '500', '500', 5],
      ['完成档案抢救保护（万页）', '20', '20', 5],
    ),
    ...rows('产出指标', '质量指标', ['达到档案永久存储和安全保管要求', '100%', '100%', 10]),
    ...rows('产出指标', '时效指标', [
      '完成目标任务所需要的时间',
      '2020年1月1日至2020年12月31日',
      '2020年1月1日至2020年12月31日',
      5,
    ]),
    ...rows('产出指标', '成本指标', ['完成目标任务需经费保障（万元）', '55', '55', 5]),
    ...rows('效益指标', '社会效益指标', ['满足群众查档需求', '1', '0.98', 15]),
    ...rows('效益指标', '可持续影响指标', ['持续提高档案科学保管的水平', '持续提高', '90%', 15]),
    ...rows('满意度指标', '服务对象满意度指标', ['服务群众满意度', '100%', '98%', 10]),
  ],
};

const villageService: FormContent = {
  year: 2020,
  project: '访惠聚为民办实事',
  department: '中共昌吉州党委办公室',
  implementer: '昌吉州档案馆',
  moneyUnit: '万元',
  funds: { appropriation: fund(18), carryover: BLANK_FUND, other: BLANK_FUND },
  expectedGoal: '开展驻村慰问和民生服务，慰问困难群众30户次，发放暖心煤100吨。',
  actualGoal: '完成慰问30户次、发放暖心煤100吨，群众生活水平持续提高。',
  indicators: [
    ...rows('产出指标', '数量指标', ['慰问困难群众（户次）', '30', '30', 10], ['发放暖心煤（吨）', '100', '100', 10]),
    ...rows('产出指标', '质量指标', ['群众工作完成率', '100%', '100%', 10]),
    ...rows('产出指标', '时效指标', ['完成目标需要的月数', '12 ', '12 ', 10]),
    ...rows('产出指标', '成本指标', ['完成目标任务需要工作经费（万元）', '18', '18', 10]),
    ...rows('效益指标', '社会效益指标', ['持续提高农牧民生活水平', '持续提高', '90%', 15]),
    ...rows('效益指标', '可持续影响指标', ['持续推进美丽乡村建设', '持续推进', '90%', 15]),
    ...rows('满意度指标', '服务对象满意度指标', ['农牧民满意度', '100%', '98%', 10]),
  ],
};

const archiveDigitisation: FormContent = {
  year: 2020,
  project: '档案信息化建设',
  department: '中共昌吉州党委办公室',
  implementer: '昌吉州档案馆',
  moneyUnit: '万元',
  funds: { appropriation: fund(20), carryover: BLANK_FUND, other: BLANK_FUND },
  expectedGoal: '完成20万页馆藏档案数字化和2万条目录挂接，方便社会查阅。',
  actualGoal: '20万页档案数字化和2万条目录挂接全部完成，已提供查阅。',
  indicators: [
    ...rows(
      '产出指标',
      '数量指标',
      ['档案扫描数量（万页）', '20', '20', 10],
      ['著录电子目录数量（万条）', '2', '2', 10],
    ),
    ...rows('产出指标', '质量指标', ['扫描抽查次数（次）', '3', '3', 10], ['电子目录挂接率', '100%', '100%', 10]),
    ...rows('产出指标', '时效指标', ['完成此项指标的时间节点', '2020-12-31', '2020-12-31', 5]),
    ...rows('产出指标', '成本指标', ['完成目标任务需要工作经费（万元）', '20', '20', 5]),
    ...rows('效益指标', '社会效益指标', ['满足群众查阅档案需求', '100%', '98%', 15]),
    ...rows('效益指标', '可持续影响指标', ['长期推进档案馆信息化建设', '长期', '90%', 15]),
    ...rows('满意度指标', '服务对象满意度指标', ['群众查阅利用满意度', '100%', '98%', 10]),
  ],
};

/** Three published forms of 2020, figures exactly as printed, as filled examples to look at and try. */
export const exampleForms: readonly FormContent[] = [archiveOperation, villageService, archiveDigitisation];

/** The example to try things out on; the reasons are missing in so many rows. */
export const practiceForm = { content: archiveOperation, missingReasons: 3 } as const;
