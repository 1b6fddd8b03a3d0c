/** Why a file could not be read, and what to do; the file is always named. */
export const fileMessages = {
  unreadable: {
    notFound: (file: string) => `找不到文件：${file}。请检查文件名和路径。`,
    notPermitted: (file: string) => `没有权限读取文件：${file}。请确认文件没有被其他程序独占，并且您有读取权限。`,
    notAFile: (file: string) => `不是文件：${file}。请给出 Excel 文件或 Word 文档。`,
    linkCircle: (file: string) => `这是一个绕回自己的链接，打不开：${file}。请给出原来的文件。`,
    empty: (file: string) => `文件是空的：${file}。请重新导出或重新下载。`,
    tooLarge: (file: string) => `文件超过 100 MB，没有读取：${file}。请把自评表另存为单独的文件。`,
    tooLargeUnpacked: (file: string) =>
      `文件解压后超过 256 MB，没有读取：${file}。请把自评表另存为单独的文件；如果这是别人发来的小文件，请先问清来源。`,
    tooManySheets: (file: string) =>
      `工作表（Word 文档里的表格）太多，超过 2000 张，没有读取：${file}。请把自评表分存为几个文件再检查。`,
    tooManyCells: (file: string) =>
      `内容太多（超过 10 万个有内容的单元格，或分布太散），没有读取：${file}。请把自评表另存为单独的文件再检查。`,
    tooManyMerges: (file: string) =>
      `合并的单元格太多或太大，没有读取：${file}。请取消表格以外的合并，或把自评表另存为单独的文件再检查。`,
    tooManyStyles: (file: string) =>
      `单元格格式太多（Excel 自己也放不下），没有读取：${file}。请把自评表复制到新建的工作簿里再检查。`,
    oldFormat: (file: string) =>
      `文件是 Excel 95 或更早的格式，读不了：${file}。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再试。`,
    oldDocument: (file: string) =>
      `文件是旧格式的文档（.doc、.wps、.rtf 等），读不了：${file}。请用 Word 或 WPS 文字打开，另存为“Word 文档（.docx）”后再试。`,
    print: (file: string) =>
      `文件是版式文件（PDF 或 OFD），读不了：${file}。请用它的 Word 或 Excel 原文件；没有原文件的，用 WPS 或 Word 转换成 .docx，核对数字以后再试。`,
    picture: (file: string) =>
      `文件是图片，读不了：${file}。请用它的 Word 或 Excel 原文件；没有原文件的，请照着图片重新填一张。`,
    archive: (file: string) => `文件是 .zip 以外的压缩包，读不了：${file}。请解压后再试。`,
    encrypted: (file: string) =>
      `文件设有打开密码：${file}。请用密码打开，在“文件”→“信息”→“保护工作簿”（Word 是“保护文档”）→“用密码进行加密”里删去密码（WPS 在“文件”→“文档加密”→“密码加密”里），保存后再试。`,
    embedded: (file: string) =>
      `文档里的内容是嵌进去的网页，读不出表格：${file}。请用 Word 或 WPS 打开，另存为“Word 文档（.docx）”后再试。`,
    notAWorkbook: (file: string) =>
      `不是 Excel 工作簿，也不是 Word 文档：${file}。请用 Excel 或 WPS 另存为“Excel 工作簿（.xlsx）”后再试。`,
    suspicious: (file: string) =>
      `文件里有 Office 不会写的内容（同名的部分、实体定义），没有读取：${file}。请先问清文件来源；确认可靠的，用 Excel、Word 或 WPS 打开另存，再试一次。`,
    changing: (file: string) => `读取时文件正在被改动：${file}。请等它保存、同步完，再试一次。`,
    broken: (file: string) => `文件已损坏，无法读取：${file}。请用 Excel、Word 或 WPS 打开修复并另存，再试一次。`,
  },
} as const;

/** How tables of documents, and places in them, are named. */
export const documentMessages = {
  table: (number: number) => `表${number}`,
  innerTable: (number: number, within: number) => `表${number}（在表${within}的单元格里）`,
  cell: (table: number, row: number, column: number) => `表${table} 第${row}行第${column}列`,
  above: (table: number) => `表${table} 上方的文字`,
} as const;
