import type { CalculatedField } from '../../formulas/adoptCell';

/** What fixes of findings are called, and what they do. */
export const fixMessages = {
  empty: () => '（空）',
  number: (cell: string) => `${cell} 的数字`,
  calculated: (field: CalculatedField, subject: string) => {
    const names = { sum: '合计', rate: '执行率', executionScore: '得分', score: '得分' } as const;
    if (field === 'totalWeight') return '分值合计';
    if (field === 'totalScore') return '总分';
    if (field === 'grade') return '等级';
    return `“${subject.replace(/[：:]$/, '')}”的${names[field]}`;
  },
  score: (title: string) => `“${title}”的得分`,
  executionScore: () => '预算执行率的得分',
  rate: (title: string) => `“${title}”的执行率`,
  total: () => '总分',
  totalWeight: () => '分值合计',
  grade: () => '等级',
  weight: (title: string) => `“${title}”的分值`,
  amount: (title: string, amount: string) => `“${title}”的${amount}`,
  amounts: { initialBudget: '年初预算数', budget: '全年预算数', executed: '全年执行数' },
  actual: (title: string) => `“${title}”的完成值`,
  target: (title: string) => `“${title}”的指标值`,
  explanation: (title: string) => `“${title}”的偏差原因`,
  explanations: () => '偏差原因',
  rateExplanation: () => '执行率低的原因',
  points: (title: string) => `“${title}”的分值和得分`,

  changeTo: (text: string) => `改为 ${text}`,
  setFormula: () => '填上公式',
  shareOut: () => '按比例调整分值',
  unscore: () => '改为“—”',
  removeRow: () => '删除这一行',
  emptyRow: () => '清空这一行',
  draft: () => '起草说明',
  preview: (what: string, before: string, after: string) => `${what} ${before} → ${after}`,
  formula: (text: string) => `公式（${text}）`,
  weights: (before: string, after: string, rows: number) => `${rows} 个分值按比例调整，合计 ${before} → ${after}`,
  following: (preview: string, cells: number) => `${preview}；另有 ${cells} 个单元格随之改变`,
  removes: (name: string) => `删除没有用到的“${name}”一行`,
  empties: (name: string) => `清空没有用到的“${name}”；它是本项二级指标唯一的一行，行保留`,
  drafts: () => '写入开头，原因和改进措施由您补充；补充完才算写好',
  fitRows: () => '调整行高',
  growsRows: (rows: number, wraps: number) =>
    `${rows} 行加高到能看全${wraps > 0 ? `，${wraps} 格改为自动换行` : ''}，其余不动`,
  widen: () => '加宽列',
  widens: (columns: number) => `${columns} 列加宽到能看全数字，其余不动`,
  resized: (rows: number, columns: number, wraps: number) => {
    const parts = [
      ...(rows > 0 ? [`${rows} 行加高`] : []),
      ...(columns > 0 ? [`${columns} 列加宽`] : []),
      ...(wraps > 0 ? [`${wraps} 格改为自动换行`] : []),
    ];
    return parts.length > 0 ? `已把 ${parts.join('，')}。` : '各行都够高，没有改动。';
  },
  rowsFollow: (rows: number) => `随之加高 ${rows} 行。`,

  applied: (cells: number, rows: number) => `已改 ${cells} 个单元格${rows > 0 ? `，处理 ${rows} 行` : ''}。`,
  drafted: (cell: string) => `已在 ${cell} 写好开头，请补充原因和改进措施，并删去“【待补充】”。`,
  changedMeanwhile: (cell: string) => `${cell} 单元格刚刚有变动，没有改动任何内容。请看过新的检查结果再修复。`,

  fixing: () => '正在修改……',
  fixAll: (count: number) => `修复全部可自动修复的问题（${count} 处）`,
  allHeading: () => '自动修复',
  allIntro: () => '下面是将要做的修改，还没有改动表格。不想改的，去掉前面的勾。需要您判断或补充的问题不在其中。',
  allNothing: () => '没有可以自动修复的问题。',
  allFixes: (count: number) => `修复（${count} 处）`,
  allChanges: (cells: number, rows: number) => `将要改动：${cells} 个单元格${rows > 0 ? `，${rows} 行` : ''}`,
  changeLine: (label: string, before: string, after: string) => `${label}：${before} → ${after}`,
  deleteLine: (name: string) => `“${name}”：删除这一行，或清空（唯一的一行）`,
  apply: (count: number) => `修复选中的 ${count} 处`,
} as const;
