import { labelText } from '../cell/cellText';
import type { AssessedIndicator } from '../form/assessIndicator';
import { textIn } from '../form/cellState';
import type { Quantity } from '../quantity/quantity';

/** Why an indicator does not look right under its 二级指标. */
export type Misplacement =
  /** A cost that is to be as high as possible. */
  | { readonly kind: 'cost' }
  /** Money spent, counted as something done. */
  | { readonly kind: 'spending' }
  /** A day or period where a number or a grade is expected. */
  | { readonly kind: 'time' }
  /** Its name speaks of another 二级指标. */
  | { readonly kind: 'words'; readonly belongs: string };

/** Names that belong elsewhere than under some 二级指标. */
interface WordRule {
  readonly under: RegExp;
  readonly words: RegExp;
  /** Of name or target. */
  readonly unless?: RegExp;
  readonly belongs: string;
}

const WORD_RULES: readonly WordRule[] = [
  { under: /数量|质量|时效|成本|效益|影响/, words: /满意(度|率)/, belongs: '满意度指标' },
  { under: /数量|时效/, words: /(合格|优良|优秀|达标|准确|正确|差错)率/, belongs: '质量指标' },
  { under: /数量|质量|成本/, words: /(及时|按时|按期|准时).{0,4}率|及时性/, belongs: '时效指标' },
  {
    under: /生态效益/,
    words: /成本|收入|税收|就业|产值|利润/,
    unless: /生态|环境|环保|污染|绿|能源|能耗|节能|节水|排放|资源|垃圾|碳/,
    belongs: '经济效益指标或成本指标',
  },
  {
    under: /经济效益|社会效益|可持续/,
    words: /(单位|总|平均|单[台件次个]|[人户亩场]均.{0,2}|每.{1,4}|采购|建设|工程|项目|改造|运行|运维)成本|造价/,
    unless: /节约|节省|节支|降|减少|压减|控制|效益|收益/,
    belongs: '成本指标',
  },
  {
    under: /经济效益|生态效益/,
    words: /(安全|生产|责任|交通|消防|火灾).{0,4}事故|伤亡|死亡/,
    unless: /损失|环境|环保|污染|生态|水土|动物|植物|苗木|树木/,
    belongs: '社会效益指标或质量指标',
  },
];

/** Costs for which more is better: what is saved, and what people are entitled to. */
const GOOD_COST = /节约|节省|节支|降低|减少|下降|压减|标准|补助|补贴|工资|待遇|收入|效益/;
const SPENDING = /资金|经费|支出|投入|投资|费用|预算|成本/;
/** Amounts a project brings in or moves, which it does not spend. */
const NOT_SPENT = /引进|招商|引资|筹|募|追回|收回|化解|贷款|融资|担保|撬动|带动|增收|收入|销售|交易/;
const AMOUNT_NAME = /金额|数额|总额|\([十百千万亿]*元\)/;
/** '12月' may be twelve months as well as December. */
const BARE_MONTH = /^\d{1,2}月份?$/;

/** What speaks against an indicator's place; null when nothing does. Only what hardly anybody would defend is named. */
export function misplacement({ indicator, outcome }: AssessedIndicator): Misplacement | null {
  const subcategory = labelText(textIn(indicator.subcategory));
  const name = labelText(textIn(indicator.name));
  const isCost = subcategory.includes('成本');
  if (isCost && isUpwards(outcome.target) && !GOOD_COST.test(name)) return { kind: 'cost' };
  if (subcategory.includes('数量') && isSpending(name, outcome.target)) return { kind: 'spending' };
  if (/数量|质量|成本/.test(subcategory) && isTime(outcome.target)) return { kind: 'time' };
  const rule = WORD_RULES.find(
    ({ under, words, unless }) =>
      under.test(subcategory) && words.test(name) && !unless?.test(`${name} ${outcome.target.text}`),
  );
  return rule && !subcategory.includes('满意') ? { kind: 'words', belongs: rule.belongs } : null;
}

function isUpwards(target: Quantity): boolean {
  return target.kind === 'number' && !target.percent && (target.comparator === '>=' || target.comparator === '>');
}

function isSpending(name: string, target: Quantity): boolean {
  if (!SPENDING.test(name) || NOT_SPENT.test(name) || target.kind !== 'number' || target.percent) return false;
  return target.unit === '元' || AMOUNT_NAME.test(name);
}

function isTime(target: Quantity): boolean {
  return target.kind === 'period' || (target.kind === 'date' && !BARE_MONTH.test(labelText(target.text)));
}
