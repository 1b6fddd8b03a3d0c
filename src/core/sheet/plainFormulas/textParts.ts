/**
 * The words and signs plain formulas understand, as they stand after ASC() has made them half-width. None may be part of
 * another with the opposite meaning ('大于' is left out because of '不大于').
 */
export const higherSigns: readonly string[] = ['≥', '≧', '>=', '>', '不低于', '不少于', '不小于', '以上'];

/** Signs that make less the better. */
export const lowerSigns: readonly string[] = [
  '≤',
  '≦',
  '<=',
  '<',
  '不超过',
  '不高于',
  '不多于',
  '不大于',
  '以下',
  '以内',
];

/** Signs that ask for the very value. */
export const equalSigns: readonly string[] = ['=', '═'];

/** All of these signs. */
export const allSigns: readonly string[] = [...higherSigns, ...lowerSigns, ...equalSigns];

/**
 * A text with one of these may be a number, a date or a length of time, say that something must not happen, or ask for a change, of
 * which a percentage may be the size; without any of them it is a word.
 */
export const figureMarks: readonly string[] = [
  ...'0123456789零〇一二三四五六七八九十百千万亿两半年月日季旬无',
  ...['不再', '不得', '不允许', '逐', '同比', '环比', '持平', '上期', '同期'],
  ...['增长', '增加', '增收', '递增', '上升', '下降', '减少', '降低', '递减'],
  ...['不发生', '未发生', '没有发生', '不出现', '未出现', '没有出现', '杜绝', '翻番', '翻倍', '成倍', '倍增'],
];

/**
 * What may stand behind both figures without changing what they come to: counting words and measures, no lengths of time ('12个月' may
 * be months to finish in) and nothing in a word that is more than a unit.
 */
export const sharedUnits: readonly string[] = [
  ...[
    '%',
    '个',
    '人',
    '名',
    '位',
    '户',
    '家',
    '次',
    '人次',
    '场',
    '场次',
    '期',
    '项',
    '件',
    '套',
    '台',
    '辆',
    '座',
    '处',
    '所',
  ],
  ...[
    '间',
    '栋',
    '幢',
    '份',
    '本',
    '册',
    '篇',
    '条',
    '批',
    '批次',
    '班',
    '块',
    '株',
    '棵',
    '头',
    '只',
    '床',
    '村',
    '个村',
  ],
  ...[
    '元',
    '万元',
    '元/人',
    '米',
    '公里',
    '千米',
    '平方米',
    '立方米',
    '亩',
    '万亩',
    '公顷',
    '吨',
    '公斤',
    '千克',
    '分',
  ],
];
