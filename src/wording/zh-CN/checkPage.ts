/** The page of findings. */
export const checkPageMessages = {
  basis: (): string => '依据',
  noForm: (sheet: string) => `工作表“${sheet}”里还没有自评表。`,
  otherTables: (titles: readonly string[]) =>
    `这里是${titles.map((title) => `“${title}”`).join('、')}，不是自评表，不检查。`,
  noFormHint: () => '到“填报”页插入一张，或切换到自评表所在的工作表。',
  toFill: () => '去填报',
  untitled: () => '（未填名称）',
  yearOn: (year: number | null, sheet: string) => (year === null ? sheet : `${year}年度 · ${sheet}`),
  formsOnSheet: (count: number) => `这张工作表有 ${count} 张自评表，现在看的是`,
  formNumber: (number: number, project: string) => `${number}. ${project}`,
  fitRows: () => '调整行高：让整张表的文字和数字都显示完整',
  score: () => '总分',
  unscored: () => '填写后自动算出',
  noPoints: () => '这张表没有分值和得分，不算总分',
  openRows: (rows: readonly { readonly title: string; readonly cell: string }[], more: number) =>
    `总分空着：${rows.map(({ title, cell }) => `“${title}”（${cell}）`).join('、')}${more > 0 ? `等 ${rows.length + more} 处` : ''}没有得分，见检查结果。`,
  tooManyPoints: () => '总分超过 100，改正得分后评定等级',
  unscoredRows: (rows: number) => `还有 ${rows} 项没有得分，暂不评等级`,
  weightsFirst: () => '分值合计为 100 时评定等级',
  executionRate: () => '预算执行率',
  rate: () => '执行率',
  weight: () => '分值',
  weights: () => '分值合计',
  weightsText: (current: string, expected: string) => `${current} / ${expected}`,
  weightsLeftOut: (cells: number) => `有 ${cells} 格是文字或百分数，没有按原数算进合计，见检查结果。`,
  weightsUnknown: () => '有分值显示错误值，算不出合计，见检查结果。',
  weightsOver: (points: string) => `多 ${points} 分`,
  weightsUnder: (points: string) => `少 ${points} 分`,
  execution: () => '预算执行',
  findings: () => '检查结果',
  groupLabel: (severity: string, count: number) => `${severity}（${count} 处）`,
  toFillCount: (cells: number) => `还有 ${cells} 格要填`,
  toFillNext: (cell: string) => `去下一格 ${cell}`,
  spareRows: () => '（空着的行，不用的请整行删除，或在三级指标里写“/”）',
  nothingOpen: () => '没有要处理的问题',
  partUnchecked: (places: number) => `已检查的没有要处理的问题，有 ${places} 处没有检查，见下面“供参考”`,
  clean: () => '未发现问题',
  announce: (open: string) => (open === '' ? '未发现问题' : `检查结果：${open}`),
  goTo: (cell: string) => `转到单元格 ${cell}`,
  recheck: () => '重新检查',
  rechecking: () => '正在检查……',
  highlight: () => '在表中标出问题',
  legend: () => '标记的含义',
  marksFollow: () =>
    '检查过的表里，分值填完后合计不对、得分超过分值、没有得分、没写偏差原因随时标出；其余的重新检查时标出。改好那一格，标记就去掉。',
  on: () => '开',
  off: () => '关',
  protectedSheet: () => '工作表受保护，问题只在这里列出，不在表中标颜色。要标出，请先在“审阅”选项卡中撤销工作表保护。',
} as const;

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

/** What fixes of findings are called, and what they do. */
export const fixMessages = {
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
  drafted: (cell: string) => `已在 ${cell} 填好数字部分，原因和措施请您补写，再删去“【待补充】”。`,
  changedMeanwhile: (cell: string) => `${cell} 单元格刚刚有变动，没有改动任何内容。请看过新的检查结果再修复。`,

  fixing: () => '正在修改……',
  fixAll: (cells: number, rows: number) =>
    `修复全部可自动修复的问题（${[...(cells > 0 ? [`改 ${cells} 个单元格`] : []), ...(rows > 0 ? [`删 ${rows} 行`] : [])].join('，')}）`,
  allHeading: () => '自动修复',
  allIntro: () => '下面是将要做的修改，还没有改动表格。不想改的，去掉前面的勾。需要您判断或补充的问题不在其中。',
  allNothing: () => '没有可以自动修复的问题。',
  allFixes: (count: number) => `修复（${count} 项）`,
  allChanges: (cells: number, rows: number) => `将要改动：${cells} 个单元格${rows > 0 ? `，${rows} 行` : ''}`,
  changeLine: (label: string, before: string, after: string) => `${label}：${before} → ${after}`,
  deleteLine: (name: string) => `“${name}”：删除这一行，或清空（唯一的一行）`,
  apply: (count: number) => (count > 0 ? `修复选中的 ${count} 项` : '修复选中的问题'),
} as const;

/** That a form is frozen, or needs the add-in to calculate. */
export const freezeNoteMessages = {
  live: () => '这张表靠本助手的公式计算，发给没有安装的人以前请先',
  oldFormat: (file: string) => `文件名“${file}”是旧格式，存盘后本助手的公式会失效。请先定稿，或另存为 .xlsx 文件。`,
  frozen: (count: number) =>
    `已定稿：${count} 个公式已换成 Excel 自带的公式或数值，检查时不再加标记。要修改指标、重新评分，请先解除定稿。`,
  unfreeze: () => '解除定稿',
} as const;

/** What became of the marks when they were switched on or off. */
export const markMessages = {
  marksLeft: (sheets: readonly string[]) =>
    `已关闭。但${sheets.map((sheet) => `“${sheet}”`).join('')}受保护，上面的颜色还在：请取消保护，再关一次。`,
  notMarked: (isOn: boolean, why: string) =>
    isOn ? `已打开，但单元格还没有标上颜色：${why}` : `已关闭，但单元格上可能还留着颜色：${why}`,
} as const;
