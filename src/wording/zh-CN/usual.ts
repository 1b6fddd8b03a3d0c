/** 常用指标: indicators of other forms and of a list of the user's own, put into the form. */
export const usualMessages = {
  intro: () =>
    '勾选要用的指标，放进这张表：先用同一个二级指标下的空行，空行不够就加行。放进去的是名称、指标值、性质和单位；清单里写了分值的，分值也放。',
  sources: { workbook: '这个工作簿里的表', own: '我的常用指标' },
  source: () => '从哪里选',
  reading: () => '正在读取工作簿里的表……',
  noForms: () => '这个工作簿里没有别的自评表。可以把去年的表导入或移动到这个工作簿，或者从文件导入到“我的常用指标”。',
  notRead: (sheets: readonly string[]) => `工作表太大，没有读取：${sheets.join('、')}。`,
  ownEmpty: () =>
    '还没有。可以从“这个工作簿里的表”中勾选后存进来，或者从 .xlsx、.docx 文件导入（去年的自评表，或有“三级指标”一列的清单）。',
  ownKept: (count: number) => `共 ${count} 个，只保存在这台电脑上。`,
  damaged: (count: number) => `保存的内容里有 ${count} 处没有看懂，没有列出。`,
  find: () => '查找指标',
  form: (name: string, year: number | null) => `${name || '（未填项目名称）'}${year === null ? '' : `（${year}年度）`}`,
  onForm: () => '表里已有',
  more: (shown: number, all: number) => `只列出前 ${shown} 个，共 ${all} 个；请用查找缩小范围。`,
  put: (count: number) => (count > 0 ? `放进这张表（${count} 个）` : '放进这张表'),
  keep: () => '存进我的常用指标',
  kept: (added: number, known: number) =>
    `“我的常用指标”里存进了 ${added} 个${known > 0 ? `，${known} 个原来就有` : ''}。`,
  tooMany: (count: number) => `放不下了，有 ${count} 个没有存。`,
  notKept: () => '这台电脑不让保存，关闭 Excel 后这些指标就没有了。请导出成文件。',
  remove: () => '从我的常用指标中删除',
  removed: (count: number) => `从“我的常用指标”中删除了 ${count} 个。`,
  import: () => '从文件导入',
  nothingIn: (file: string) => `“${file}”里没有找到指标：要有自评表，或有“三级指标”一列的清单。`,
  unread: (file: string, why: string) => `“${file}”没有读：${why}`,
  export: () => '导出成 .xlsx',
  save: () => '保存常用指标',
  file: () => '常用指标.xlsx',
  sheet: () => '常用指标',
} as const;
