/** The form as a Word document. */
export const wordMessages = {
  intro: () => '把这张自评表照现在的样子写成一个 Word 文档（A4），数字按表里显示的写。工作簿不改动。',
  write: () => '生成文档',
  writing: () => '正在生成……',
  ready: (file: string) => `文档已生成，请点下面的链接保存（${file}）。`,
  save: () => '保存 Word 文档',
  outdated: () => '表改过了，请重新生成。',
  cannotSave: () => '点了没有反应，是这个 Excel 不让加载项保存文件：请改用网页版 Excel，或请管理员用命令行工具生成。',
  fileName: (project: string) => `${project === '' ? '自评表' : project}.docx`,
  hidden: (rows: number, columns: number) => {
    const parts = [rows > 0 ? `${rows} 行` : '', columns > 0 ? `${columns} 列` : ''].filter((part) => part !== '');
    return `隐藏的 ${parts.join('、')}没有写进去。要写进去请先取消隐藏，再生成一次。`;
  },
  calculating: () => '表里还有得分没有算完，请稍等再生成。',
  notLoaded: () => '生成文档的程序没有取到。请检查网络，再试一次；表格没有改动。',
} as const;
