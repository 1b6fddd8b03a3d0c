/** What the button of the functions in WPS says. */
export const wpsSentences = {
  ready: (count: number) =>
    `${count} 个函数可以用了，例如 =ZPB.INDSCORE("≥95%","90%",10) 得 9.47。用法和 Excel 里的一样，见单元格函数的说明。`,
  tooOld: () =>
    '这个 WPS 没有加载项自定义函数，ZPB 开头的公式显示 #NAME?。请联系信息部门：需要 WPS 表格 12.1.0.20540 或更新的企业版。表里已经算好的得分，不重新计算就还在。',
  missing: () =>
    '函数没有取到，ZPB 开头的公式显示 #NAME?。请重新打开 WPS；还是这样，请告诉信息部门：functions.js 打不开。',
  refused: (names: readonly string[]) =>
    `WPS 没有接受这些函数的全部名称：${names.join('、')}。用到它们的公式可能显示 #NAME?，请告诉信息部门。`,
} as const;
