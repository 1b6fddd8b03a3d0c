/** What `zpb word` says. */
export const wordCommandMessages = {
  help: `zpb word — 把自评表写成 Word 文档（A4，照表格的样子）

用法：
  zpb word 文件 --out 文件.docx [选项]

文件可以是 zpb check 能读的任何一种。里面的每张自评表从新的一页开始；原文件不改动。

选项：
  --out 文件.docx      要写的文件；已有同名文件时不覆盖
  --force              覆盖已有的文件
  --help               显示这份说明

退出码：
  0  文件已写好，全部写进去了
  1  文件已写好，但有没写进去的，逐条列出
  2  没有写成，或命令行写错了`,
  fileMissing: '请写明要转换的文件，例如 zpb word 自评表.xlsx --out 自评表.docx。加 --help 查看用法。',
  outMissing: '请用 --out 写明要写的 .docx 文件。加 --help 查看用法。',
  notDocx: (file: string) => `文件名应以 .docx 结尾：${file}。`,
  noForm: (file: string) => `没有找到自评表，没有写成：${file}。`,
  written: (file: string, forms: number) => `已写好：${file}（${forms} 张自评表）`,
  hidden: (sheet: string, rows: number, columns: number) =>
    `“${sheet}”里隐藏的${[rows > 0 ? ` ${rows} 行` : '', columns > 0 ? ` ${columns} 列` : ''].filter((part) => part !== '').join('、')}没有写进去。要写进去请先取消隐藏。`,
  withoutForm: (sheet: string) => `“${sheet}”里没有自评表，没有写进去。`,
  partial: {
    uncalculated: '有的公式还没有算出结果，文档里是空的。请先用 Excel 或 WPS 打开保存一次。',
    trackedChanges: '原文档里有没处理的修订，按全部接受写的。',
    cutTexts: '有的文字太长，只写了前面一部分。',
    cutSheet: '有的工作表太大，只写了前面一部分。',
  },
} as const;
