import { normalizeText } from '../quantity/normalizeText';

const MONEY = '(?:项目|实际|总)?(?:成本|费用|支出|投资|造价|经费|资金)?';
const BUDGET = '(?:项目|批复的?|年初|年度|财政|总)?[预概]算(?:批复)?(?:金额|数|总额|控制数|限额)?';
const WITHIN = new RegExp(
  `^${MONEY}(?:均|都|已)?(?:严格)?(?:控制)?在?${BUDGET}(?:范围|额度)?[之以]?内$|^${MONEY}(?:不得|不|未|没有|无)(?:超过?|超出|突破|超支)(?:${BUDGET}(?:范围)?)?$`,
);

/** '不超预算', '控制在预算内', '未超支': no more was spent than planned. */
export function isWithinBudget(text: string): boolean {
  return /[算超]/.test(text) && WITHIN.test(normalizeText(text));
}
