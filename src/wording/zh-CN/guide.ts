/** The short guide for whoever has no form yet. */
export const guideMessages = {
  heading: () => '三步完成自评表',
  steps: {
    insert: { name: '插入表', how: '在下面选好表样和年度，点“插入自评表”，得到一张空白表。' },
    fill: { name: '填写', how: '在表里填资金、指标和完成值，得分、总分和等级自动算出。' },
    check: { name: '检查', how: '在“检查”页点一条问题，转到那个单元格；有的可一键修复。' },
  },
  example: (missing: number) => `想先试试？示例只差 ${missing} 处偏差原因没写。`,
  openExample: () => '打开一张示例',
  opening: () => '正在打开……',
  dismiss: () => '不再显示',
  inserted: (sheet: string, missing: number) =>
    `示例在工作表“${sheet}”。有 ${missing} 处没写偏差原因：在“检查”页点其中一条，写好原因，它就消失。`,
} as const;
