import { normalizeText } from '../quantity/normalizeText';

/** The five steps and their other names, the best first. */
const STEPS: readonly (readonly string[])[] = [
  ['优', '优秀'],
  ['良', '良好'],
  ['中', '中等', '一般', '中(一般)'],
  ['低', '较差', '低(一般)'],
  ['差'],
];

/** The step an answer names (0 for 优), and whether it is said that a better one will do (良及以上); null for other words. */
export function gradeStep(text: string): { readonly rank: number; readonly orBetter: boolean } | null {
  const plain = normalizeText(text);
  const word = plain.replace(/[及或]?以上$/, '');
  const rank = STEPS.findIndex((names) => names.includes(word));
  return rank < 0 ? null : { rank, orBetter: word !== plain };
}

const MONEY = '(?:项目|实际|总)?(?:成本|费用|支出|投资|造价|经费|资金)?';
const BUDGET = '(?:项目|批复的?|年初|年度|财政|总)?[预概]算(?:批复)?(?:金额|数|总额|控制数|限额)?';
const WITHIN = new RegExp(
  `^${MONEY}(?:均|都|已)?(?:严格)?(?:控制)?在?${BUDGET}(?:范围|额度)?[之以]?内$|^${MONEY}(?:不得|不|未|没有|无)(?:超过?|超出|突破|超支)(?:${BUDGET}(?:范围)?)?$`,
);

/** '不超预算', '控制在预算内', '未超支': no more was spent than planned. */
export function isWithinBudget(text: string): boolean {
  return /[算超]/.test(text) && WITHIN.test(normalizeText(text));
}

/** What an answer in words says about a target in words. */
export type WordAnswer = 'reached' | 'partly' | 'missed';

/** Whatever says how much, or takes something back: such an answer is the user's to judge. */
const HEDGES =
  /[不未无没非较稍略尚欠难待将拟少缺差]|基本|部分|大部|初步|逐步|逐渐|有所|一定|比较|相对|大致|大体|争取|计划|可能|努力|正在|继续|接近/;
const DONE = /^(?:目前|均|都|已经?|全部|全面|得到|达到|实现)+(?=.)/;
const CLOSING = /(.)(?:完成|了)$/;
/** What a word is said of when nothing else can be meant. */
const SUBJECTS =
  /^(?:实施)?(?:效果|成效|作用|影响|效益|提升|改善|制度|机制|体系|管理|质量|验收|服务|群众|对象|资金|项目|工作|工程|成果|产品|设备|(?:与|较|同)(?:上年|去年)(?:同期)?(?:相比)?)$/;
const DENIALS = ['未能', '没有', '尚未', '还未', '不够', '未', '不', '没'];
const MAX_LENGTH = 20;
/** 及时 answers 及时发放, 足额 answers 足额拨付. */
const MANNER = /^(?:及时|按时|按期|准时|如期|足额|全额|按规定|按标准)+$/;
const CARRIED_OUT = /^(?:完成|发放|拨付|兑付|支付|到位|报送|上报|交付|开展|供应|实施)+$/;
/** 良好以上, A级及以上, 三级(含)以上: the step itself is enough. */
const OR_BETTER = /^(.+?)(?:含)?[及或]?以上(?:水平|标准|等级)?$/;

/**
 * An answer that says the same as the target in other words (按时完成 / 按时, 明显 / 明显改善, 健全 / 已健全), denies it (合格 / 不合格,
 * 是 / 否) or says that it was reached in part (完成 / 部分完成). Null where only the user can tell.
 */
export function wordAnswer(target: string, actual: string): WordAnswer | null {
  const [wanted, given] = [plainWords(target), plainWords(actual)];
  if (wanted.length > MAX_LENGTH || given.length > MAX_LENGTH) return null;
  // 否 may be the aim that was missed (是否超支: 否 / 是); a 是 beside it may as well say that it was kept.
  if (wanted === '是' && given === '否') return 'missed';
  if (isWithinBudget(wanted) && isWithinBudget(given)) return 'reached';
  const denied = withoutDenial(wanted);
  if (denied !== null && denied === withoutDenial(given)) return 'reached';
  if (HEDGES.test(wanted)) return null;
  const core = coreOf(wanted);
  const denial = withoutDenial(given);
  if (denial !== null) return coreOf(denial) === core ? 'missed' : null;
  if (given.startsWith('部分')) return coreOf(given.slice(2)) === core ? 'partly' : null;
  return !HEDGES.test(given) && saysTheSame(core, coreOf(given)) ? 'reached' : null;
}

/** Equal but for what adds nothing, the target with more said about it, or either with the subject it is said of. */
function saysTheSame(target: string, actual: string): boolean {
  if (target === actual || OR_BETTER.exec(target)?.[1] === actual) return true;
  if (MANNER.test(actual) && target.startsWith(actual) && CARRIED_OUT.test(target.slice(actual.length))) return true;
  if (actual.startsWith(target)) return target.length > 1 && target !== '完成';
  return isSaidOf(actual, target) || isSaidOf(target, actual);
}

function isSaidOf(long: string, short: string): boolean {
  return short.length > 1 && long.endsWith(short) && SUBJECTS.test(long.slice(0, -short.length));
}

/** '未超支' without its 未; null where nothing is denied. */
function withoutDenial(words: string): string | null {
  const denial = DENIALS.find((word) => words.startsWith(word));
  return denial === undefined || words.length === denial.length ? null : words.slice(denial.length);
}

function plainWords(text: string): string {
  return normalizeText(text).replace(/[\p{P}\s]/gu, '');
}

function coreOf(words: string): string {
  return words.replace(DONE, '').replace(CLOSING, '$1');
}
