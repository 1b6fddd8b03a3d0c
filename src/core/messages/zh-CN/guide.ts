/** The short guide for whoever has no form yet. */
export const guideMessages = {
  heading: () => '三步完成自评表',
  steps: {
    insert: { name: '插入表', how: '在下面选好表样和年度，点最下方的按钮，新工作表里就有一张空白表。' },
    fill: { name: '填写', how: '在表里填资金、指标值、完成值和分值，得分、总分和等级自动算出。' },
    check: { name: '检查', how: '打开“检查”页，点一条问题就转到那个单元格，能自动改的可一键修复。' },
  },
  example: (missing: number) => `想先试一试？示例已经填好，只有 ${missing} 处偏差原因留给您写。`,
  openExample: () => '打开一张示例',
  opening: () => '正在打开……',
  dismiss: () => '不再显示',
  inserted: (sheet: string, missing: number) =>
    `示例在工作表“${sheet}”。有 ${missing} 处没写偏差原因：点下面任意一条，写好原因，那一条就消失。`,
} as const;
