/** Words that make a number approximate, before it. */
export const LEADING_APPROXIMATE: readonly string[] = ['大约', '大概', '接近', '约', '近'];

/** Words that make a number approximate, after it. */
export const TRAILING_APPROXIMATE: readonly string[] = ['左右', '上下'];

/** Words before a number that add nothing to its value: '达到95%', '完成30户', '共12次'. */
export const LEADING_FILLERS: readonly string[] = [
  '实际完成',
  '累计完成',
  '已完成',
  '共完成',
  '完成',
  '达到',
  '已达',
  '实现',
  '确保',
  '全年',
  '保证',
  '保持在',
  '保持',
  '维持在',
  '共计',
  '合计',
  '累计',
  '介于',
  '达',
  '共',
  '计',
  '为',
  '在',
  '占',
  '应',
];

/** Words after a number that add nothing to its value: '90%~95%之间', '5万元整'. */
export const TRAILING_FILLERS: readonly string[] = ['之间', '完成', '整'];
