/** The user's own scoring schemes in the pane. */
export const ownSchemesMessages = {
  heading: () => '自己的方案',
  hint: () => '把现有方案另存为 JSON 文件，用记事本改好代号（id）、名称和规则，再导入。方案随工作簿保存。',
  import: () => '导入方案文件',
  export: () => '查看并另存当前方案',
  hideExport: () => '收起',
  exported: (name: string) => `方案“${name}”的内容`,
  download: () => '另存为文件',
  own: () => '已导入的方案',
  remove: (name: string) => `删除方案“${name}”`,
  confirmRemove: (name: string) => `确定删除“${name}”`,
  imported: (name: string) => `方案“${name}”已导入。插入新表时可以选它；已有的表，请在“检查”页更改评分方案。`,
  removed: (name: string) => `方案“${name}”已删除。`,
  inUse: (name: string, sheets: readonly string[]) =>
    `方案“${name}”正在使用：${sheets.map((sheet) => `“${sheet}”`).join('')}。请先在这些表的“检查”页改选别的方案，再删除。`,
  notImported: (problems: readonly string[]) => `方案没有导入。${problems.join(' ')}`,
  fileUnreadable: () => '文件读不出来，请重新选择。',
} as const;
