/** What can be done about the selected row. */
export const inspectorMessages = {
  explanation: () => '偏差原因分析及改进措施',
  explanationHint: () => '在这里写好后点“写入”（或按 Ctrl+Enter），内容才进入单元格。',
  draft: () => '起草原因',
  write: () => '写入',
  discard: () => '放弃',
  changedInCell: (text: string) => `单元格里现在是“${text}”，写入会替换它。`,
  nowEmpty: () => '单元格里的内容已被清除。',
  unwritten: (cell: string) => `${cell} 的说明写好了，还没有写入`,
  points: () => '评定得分',
  pointsShort: (points: string) => `${points} 分`,
  pointsOf: (points: string, grade: string) => `${points} 分（${grade}）`,
  pointsHint: (low: string, high: string) => `在 ${low} 至 ${high} 分之间选定，再写入得分。`,
  writePoints: (points: string) => `写入 ${points} 分`,
  restore: () => '恢复公式',
  restoreHint: (points: string) => `得分是手填的；恢复公式后为 ${points} 分，并随指标变化。`,
} as const;
