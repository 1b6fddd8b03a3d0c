import { normalizeText } from '../quantity/normalizeText';
import { CHANGE_VERBS } from '../quantity/verbsOfChange';
import { freedFromWords, unrecognizedFigure } from './unrecognizedFigure';

const MAX_LENGTH = 40;
const OPENING = '(?:全年|年内|本年度?|年度|确保|保证|实现|做到|力争|达到|保持)*';
const DENIAL =
  '(?:没有|未|不|不再|不得|不允许|杜绝)(?:发生|出现|产生|发现)|毫无|无一[例起人次件]|杜绝|没有|无|零|0(?:起|次|件|例|人|个|宗)?(?![\\d.])';
const THING = '[\\u4e00-\\u9fff]{0,16}';
const DENIED = new RegExp(`^${OPENING}(?:${DENIAL})(${THING})$`);
/** '安全事故零发生', '事故发生率为0'. */
const IS_NOUGHT = new RegExp(
  `^${OPENING}(${THING}?)(?:发生)?(?:率|数量?|次数|起数|件数)?(?:(?:控制)?[为在]|:|<=|=)?(?:零|0(?:起|次|件|例|人|个|宗|%)?)(?:发生|出现)?$`,
);
/** '人员零伤亡', '工程无质量事故': of all that may be denied only what nobody wants is taken apart like this. */
const IN_SOMETHING = new RegExp(`^${OPENING}(?!基本|大体|总体|几乎|原则)[\\u4e00-\\u9fff]{1,8}?(?:零|无)(${THING})$`);
/** A second denial, a change or a degree is more than 'it must not happen'. */
const SAYS_MORE = new RegExp(`[不未无零没]|${CHANGE_VERBS}|覆盖|基本|到位|左右|以[上下内]`);
const BAD = /不良|不合格|不文明|不稳定|不达标/g;
const NONE = /^(?:无|没有|零|0|无发生|暂无|不存在|(?:未|没有)(?:发生|出现|发现|产生)过?)$/;
const AND = /[,;、]|以及|和/;

/** What must not happen, or has not happened: '重大安全事故' for 无重大安全事故 or 重大安全事故为零; '' where it is not named. Null for anything else. */
export function absentThing(text: string): string | null {
  const plain = normalizeText(text);
  if (plain.length > MAX_LENGTH) return null;
  const things = freedFromWords(plain).split(AND).map(thingIn);
  return things.includes(null) ? null : things.join('');
}

/** Whether an answer says that there was none, without saying of what: 无, 未发生, 零. */
export function isNone(text: string): boolean {
  return NONE.test(normalizeText(text));
}

/** Names of what nobody wants more of: '安全事故发生数', '投诉', '拖欠工资'. */
export const UNWANTED =
  /事故|投诉|违规|违纪|违法|违章|差错|失误|上访|信访|纠纷|伤亡|死亡|受伤|返贫|拖欠|泄密|泄露|舆情|火灾|溺水|腐败|损坏|故障|中断|污染|群体性事件|欠薪|逃学|辍学|缺陷|漏报|瞒报|超标|超期|逾期/;

function unwantedIn(clause: string): RegExpExecArray | null {
  const found = IN_SOMETHING.exec(clause);
  return found && UNWANTED.test(found[1] ?? '') ? found : null;
}

function thingIn(clause: string): string | null {
  const denied = DENIED.exec(clause) ?? IS_NOUGHT.exec(clause) ?? unwantedIn(clause);
  const thing = denied?.[1]?.replace(/(?:的?情况|的?现象|行为)?(?:发生|出现)?$/, '');
  if (thing === undefined || SAYS_MORE.test(thing.replace(BAD, ''))) return null;
  return unrecognizedFigure(thing) === 'figure' ? null : thing;
}
