/** The nature of an indicator, which decides the rule: 正向 反向 等于 区间 时效 定性. */
export type Nature = 'higher' | 'lower' | 'equal' | 'range' | 'time' | 'qualitative';

/** Where the nature was taken from. */
export type NatureSource = 'argument' | 'comparator' | 'subcategory' | 'inferred';

/** What a 指标性质 or a 二级指标 name says about the rule. */
export type StatedNature =
  | { readonly kind: 'silent' }
  | { readonly kind: 'nature'; readonly nature: Nature }
  /** Less is better, unless the target says otherwise. */
  | { readonly kind: 'cost' }
  /** Dates and lengths of time, unless the target says otherwise. */
  | { readonly kind: 'time' }
  | { readonly kind: 'unknown' };

const WORDS: readonly (readonly [Nature, readonly string[]])[] = [
  [
    'higher',
    [
      '正向',
      '正',
      '正指标',
      '越高越好',
      '越大越好',
      '大于等于',
      '大于',
      '不低于',
      '不少于',
      '>=',
      '=>',
      '>',
      '≥',
      '≧',
      '⩾',
    ],
  ],
  [
    'lower',
    [
      '反向',
      '反',
      '逆向',
      '负向',
      '逆指标',
      '越低越好',
      '越小越好',
      '小于等于',
      '小于',
      '不超过',
      '不高于',
      '<=',
      '=<',
      '<',
      '≤',
      '≦',
      '⩽',
    ],
  ],
  ['equal', ['等于', '=', '═', '==']],
  ['range', ['区间', '范围']],
  ['qualitative', ['定性', '定']],
];

/** Parts of 二级指标 names and of 指标性质 that leave the rule to the figures. */
const SILENT_PARTS = ['定量', '数量', '质量', '产出', '效益', '影响', '满意'];
const EMPTY_MARKS = new Set(['', '/', '-', '—', '——', '无']);
const SILENT: StatedNature = { kind: 'silent' };

/** Reads a 指标性质 (正向, ≥, 定性 …) or a 二级指标 name (成本指标, 时效指标 …). */
export function readNature(text: string): StatedNature {
  if (text === '') return SILENT;
  const word = plainWord(text);
  if (EMPTY_MARKS.has(word)) return SILENT;
  const known = WORDS.find(([, words]) => words.includes(word));
  if (known) return { kind: 'nature', nature: known[0] };
  if (word.includes('成本')) return { kind: 'cost' };
  if (word.includes('时效')) return { kind: 'time' };
  if (SILENT_PARTS.some((part) => word.includes(part))) return SILENT;
  return { kind: 'unknown' };
}

function plainWord(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(指标|性)$/, '');
}
