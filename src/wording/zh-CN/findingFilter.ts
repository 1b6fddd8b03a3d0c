/** The buttons and the field that leave out findings. */
export const findingFilterMessages = {
  label: () => '筛选检查结果',
  kinds: { all: '待处理', fixable: '可自动修复' },
  kind: (name: string, count: number) => `${name} ${count}`,
  search: () => '查找：指标名称、内容或单元格',
  clear: () => '清除查找内容',
  none: () => '没有符合条件的问题。',
  showAll: () => '显示全部',
} as const;
