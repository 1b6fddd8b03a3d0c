/** The nature of an indicator, which decides the rule: 正向 反向 等于 区间 时效 定性. */
export type Nature = 'higher' | 'lower' | 'equal' | 'range' | 'time' | 'qualitative';

/** Where the nature was taken from. */
export type NatureSource = 'argument' | 'comparator' | 'subcategory' | 'inferred';
