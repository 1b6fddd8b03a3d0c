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
