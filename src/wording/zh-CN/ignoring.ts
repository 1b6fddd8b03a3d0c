/** 忽略此条: findings somebody lets stand, with a reason. */
export const ignoringMessages = {
  ignoreThis: () => '忽略此条',
  /** Above the field. */
  reason: () => '为什么可以不改（会和表一起保存）',
  placeholder: () => '例如：已向主管部门说明',
  confirm: () => '忽略',
  cancel: () => '取消',
  /** The heading of the list. */
  title: (count: number) => `已忽略 ${count} 条`,
  lapsedTitle: (count: number) => `以前忽略、现在对不上的 ${count} 条`,
  /** Between the two. */
  separator: () => '；',
  lapsed: () => '表里的内容后来改过，问题还在的已经回到上面。',
  because: (reason: string) => `理由：${reason}`,
  restore: () => '恢复',
  remove: () => '删除',
  ignored: () => '已忽略这一条，理由和表存在一起。',
  restored: () => '已恢复，这一条回到了列表里。',
  removed: () => '已删除这条旧的忽略记录。',
  formChanged: () => '没有改动：这张表刚刚变过。请看过再试一次。',
  /** After what was done, where the marks are left as they were. */
  notMarked: () => '但单元格上的颜色可能还没有跟着变：请再点一次检查。',
  actions: { ignore: () => '忽略一条问题', restore: () => '恢复忽略的问题', remove: () => '删除忽略记录' },
  /** Beside what is counted. */
  also: (count: number) => (count > 0 ? `另有 ${count} 条已忽略。` : ''),
} as const;
