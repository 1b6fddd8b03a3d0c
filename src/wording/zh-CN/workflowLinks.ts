/** What the workflows are called, and the links to them. */
export const workflowLinkMessages = {
  more: () => '更多功能',
  names: {
    fromList: '从清单批量生成',
    importForms: '导入自评表',
    usual: '常用指标',
    handIn: '上报前检查',
    newYear: '复制为下年度的表',
    convertToFormulas: '把手填得分换成公式',
    freeze: '定稿',
    word: '写成 Word 文档',
  },
} as const;
