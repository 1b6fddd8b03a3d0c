import type Decimal from 'decimal.js';
import { CHINESE_NUMERAL_CHARACTERS, readChineseNumeral } from '../quantity/chineseNumeral';
import type { Quantity } from '../quantity/quantity';
import type { Scheme } from '../scheme/scheme';
import type { NoScore } from './noScore';
import { achievementBands } from './rules/achievementBands';
import { sameText } from '../quantity/normalizeText';

/** Names of standards, grades and documents with digits in them: ISO9001, GB/T 19001-2016, PM2.5, 5A级, 5G, 〔2020〕10号, 《…》. */
const namesWithDigits =
  /《[^》]*》|[〔[(【]\d{4}[〕\])】]\d+号|(?:ISO|IEC|GB|DB|HJ|CJJ|JGJ|JTG|NY|SL|PM|IPv)(?:\/T)?[-_]?\d+(?:[.:-]\d+)*|\dA(?=级|景区|$)|\dG(?![A-Za-z])/gi;

/** What stands in quotation marks is a name: “四项制度”, “三公”经费. So are 一户一档, 一村一品 and numbers of things in a series. */
const figurelessPhrases =
  /“[^”]*”|"[^"]*"|‘[^’]*’|《[^》]*》|一[^一十百千万亿]一[^一十百千万亿]|第[零〇一二两三四五六七八九十百千]+/g;

/** Words in which a numeral, 零 or 无 counts nothing and denies nothing, the longer ones first where one is part of another. */
const WORDS: readonly string[] = [
  // one
  '一站式 一次性 一次办好 一次办成 一次办结 跑一次 一卡通 一家亲 一家人 一部分 一批 一系列 一揽子 一条龙 一条心 一张网 一张图 一盘棋 一本账 一件事 一台戏',
  '一年一度 一个中心 千篇一律 独一无二 万无一失 一无所 三位一体 五位一体',
  // series and programmes
  '十一五 十二五 十三五 十四五 十五五 三年行动 五年规划 九年义务教育 九年一贯 三个代表 两个维护 两个确立 两个责任 四个意识 四个自信 四个全面',
  '两个一百年 五个一 八项规定 四项制度 四项基本 三项制度 三支一扶 六个一 百年 百日',
  // very
  '十分满意 十分明显 十分显著 十分重要 十分突出 十分良好 十分有效 十分积极 十分必要 十分到位 十分重视',
  '多半 半成品 半岛',
  // nought and none
  '零距离 零星 零售 零工 零散 零件 零部件 零基础 零门槛 零食 零钱 零碎 零用 零容忍 飘零 凋零',
  '无障碍 无偿 无线 无害化 无公害 无人机 无形 无缝 无纸化 无烟 无关 无论 无法 无数 无力 无限 无疑 无穷 无比 无私 无需 无须 无菌 无氧 无铅 无糖 无痛',
  '无土栽培 无党派 无微不至 无差别 无接触 无人值守 无症状 从无到有 互通有无 有无 无所',
].flatMap((line) => line.split(' '));

const WORD = new RegExp([...WORDS].sort((a, b) => b.length - a.length).join('|'), 'g');

/** The text with a bar in place of each word that holds a numeral, 零 or 无 without counting or denying anything. */
export function freedFromWords(text: string): string {
  return text.replace(WORD, '|');
}

/** What a text holds that words alone do not say: a figure, or that something must not happen. */
type UnrecognizedFigure = 'figure' | 'absence';

const DIGIT = /\d/;
/** Shares and multiples without a numeral of their own, or with one that is part of the word. */
const SHARE = /分之|百分百|百分点|一半|过半|半数|大半|减半|半年|翻番|翻[一两几]番|翻倍|成倍|倍增/;
/** 三成, 八成以上; not 一成不变. */
const TENTHS = /[一二两三四五六七八九十]成(?![立果效员就为功本都长熟交])/;
/** '不少于三', '达到百分…': a numeral that a comparison leads to is a figure whatever follows. */
const COMPARED = new RegExp(
  `(?:不少于|不低于|不超过|不高于|不多于|至少|最多|大于|小于|多于|少于|超过|等于|达到?|控制在)[${CHINESE_NUMERAL_CHARACTERS}]`,
);
/** '≥三', '降至十', '三%', '十左右': a numeral beside a sign or a limit. */
const LIMITED = new RegExp(
  `(?:[≥≧≤≦<>=±约]|[提增降减升缩]至|[高加长升低降少短]到)[${CHINESE_NUMERAL_CHARACTERS}]|[${CHINESE_NUMERAL_CHARACTERS}](?:[%‰]|左右|以上|以下|以内)`,
);
/** What is counted or measured; of the units only those that do not also end ordinary words. */
const UNIT =
  '(?:[多余几来]?(?:百分点|个|次|名|位|人|户|家|项|台|套|辆|架|艘|件|宗|起|例|条|座|栋|幢|处|所|场|期|份|本|册|篇|株|棵|只|头|轮|届|遍|趟|门|种|倍|吨|斤|公斤|克|米|公里|千米|里|亩|公顷|平方|立方|升|元|角|万|亿|年|季度|个?月|周|天|日|小时|分钟|秒|村|乡|镇|县|社区|学校|站|间|层|支|张|幅|口|眼|盏|块|根|点位|站点|批次|人次|户次))';
const COUNTED = new RegExp(`([${CHINESE_NUMERAL_CHARACTERS}]+)${UNIT}`, 'g');
/** 第三季度 names a time; 第三方 and 第一时间 name no figure. */
const ORDINAL_TIME = new RegExp(`第[${CHINESE_NUMERAL_CHARACTERS}]+(?:个?季度|个?月|周|年)`);
const ABSENCE = /零|无|不(?:再|得|允许)(?:发生|出现)|不发生|未发生|没有发生|不出现|未出现|没有出现|杜绝/;

/**
 * What a text that was not recognized holds: '较上年提高5%', '百分之五', '三次', '一半' hold a figure, '零事故', '无投诉', '不发生事故' say
 * that something must not happen. Null for words alone, also those with a numeral in them that counts nothing: 一般, 统一,
 * 第三方, 零距离, 无障碍, ISO9001. In doubt it is a figure: a row left open is asked about, a row scored by the wrong rule is not.
 */
export function unrecognizedFigure(text: string): UnrecognizedFigure | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (DIGIT.test(plain.replace(namesWithDigits, ''))) return 'figure';
  if (ORDINAL_TIME.test(plain)) return 'figure';
  const words = freedFromWords(plain.replace(figurelessPhrases, '|'));
  if (SHARE.test(words) || TENTHS.test(words) || COMPARED.test(words) || LIMITED.test(words) || isCounted(words))
    return 'figure';
  return ABSENCE.test(words) ? 'absence' : null;
}

/** Whether a well-formed numeral stands before a unit: 三次, 二十人; not 万家, 百姓. */
function isCounted(text: string): boolean {
  return [...text.matchAll(COUNTED)].some(([, numeral = '']) => endsWithNumeral(numeral));
}

/** Whether a numeral ends the run: in 五千 the whole, in 一二三 (no number) its last digit. */
function endsWithNumeral(run: string): boolean {
  return Array.from(run).some((_, start) => readChineseNumeral(run.slice(start)) !== null);
}

/** 达成年度指标, 部分达成, 未完成目标: the user's own judgement of the target, unlike 良 and 一般, which judge something else. */
const JUDGED = /[达完成实现]/;

/**
 * Leaves a row open whose target holds a figure, 零 or 无 that nobody has read: the rule for words would take 5% for a degree of
 * achievement and 0 for nothing achieved. Answered with the same text, or by the user's own judgement, nothing need be read.
 * Null when the target has been read, or is words alone. `weight` is null where there is none.
 */
export function refuseUnrecognized(
  target: Quantity,
  actual: Quantity,
  weight: Decimal | null,
  scheme: Scheme,
): NoScore | null {
  const held = target.kind === 'word' ? unrecognizedFigure(target.text) : null;
  if (held === null || sameText(target.text, actual.text)) return null;
  if (actual.kind === 'grade' && JUDGED.test(actual.text)) return null;
  // '/' says the row does not apply; after 无投诉 the answer 无 says that there was none.
  if (actual.kind === 'notApplicable' && held === 'figure') return null;
  const bands = weight ? achievementBands(weight, scheme) : [];
  return { code: 'targetUnrecognized', case: held, target: target.text.trim(), bands };
}
