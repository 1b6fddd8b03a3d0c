/** What stands on the sheet of what is returned. It is content of the document, so always Chinese. */
export const returnWords = {
  /** Names for the sheet, the best first. */
  sheetNames: ['退回意见', '自评退回意见'],
  title: '绩效自评表退回意见',
  note: '点“单元格”就到那一格。“处理情况”请填写，更新时保留；“编号”用来认行，请不要改动。',
  headings: ['项目', '单元格', '问题', '应为', '处理情况', '编号'],
  unnamed: '（未填项目名称）',
  /** Begins the last row of the table. */
  end: '共',
  endOf: (items: number) => `共 ${items} 条`,
  /** Of what a form was returned for and what is found no more, or cannot be told from another. */
  settled: '这次没有找到这一条',
  hidden: (sheet: string) => `${sheet}（隐藏）`,
  goTo: (sheet: string, cell: string) => `转到“${sheet}”${cell}`,
} as const;
