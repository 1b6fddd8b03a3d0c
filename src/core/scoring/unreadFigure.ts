import { readChineseNumeral, CHINESE_NUMERAL_CHARACTERS } from '../quantity/chineseNumeral';
import { figurelessPhrases, freedFromWords, namesWithDigits } from './figurelessWords';

/** What a text holds that words alone do not say: a figure, or that something must not happen. */
export type UnreadFigure = 'figure' | 'absence';

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
 * What in a text nobody has read: '较上年提高5%', '百分之五', '三次', '一半' hold a figure, '零事故', '无投诉', '不发生事故' say
 * that something must not happen. Null for words alone, also those with a numeral in them that counts nothing: 一般, 统一,
 * 第三方, 零距离, 无障碍, ISO9001. In doubt it is a figure: a row left open is asked about, a row scored by the wrong rule is not.
 */
export function unreadFigure(text: string): UnreadFigure | null {
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
