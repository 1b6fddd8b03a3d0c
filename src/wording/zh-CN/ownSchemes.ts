/** Of a long list what is read to its end. */
const MAX_NAMED = 5;

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
  unusable: () => '用不了的方案',
  nameless: () => '没有名称的方案',
  damaged: (names: readonly string[]) =>
    `这个工作簿里存的自己的方案有 ${names.length} 个用不了：${namesOf(names)}。公式里写着它的单元格会显示错误，选了它的表暂时按别的方案检查。请到“设置”页看哪里不对，改好后重新导入，或者删除。`,
  remove: (name: string) => `删除方案“${name}”`,
  confirmRemove: (name: string) => `确定删除“${name}”`,
  imported: (name: string) => `方案“${name}”已导入。插入新表时可以选它；已有的表，请在“检查”页更改评分方案。`,
  removed: (name: string) => `方案“${name}”已删除。`,
  inUse: (name: string, sheets: readonly string[]) =>
    `方案“${name}”正在使用：${sheets.map((sheet) => `“${sheet}”`).join('')}。请先在这些表的“检查”页改选别的方案，再删除。`,
  notImported: (problems: readonly string[]) => `方案没有导入。${problems.join(' ')}`,
  fileUnreadable: () => '文件读不出来，请重新选择。',
} as const;

function namesOf(names: readonly string[]): string {
  const first = names.slice(0, MAX_NAMED).map((name) => `“${name}”`);
  return first.join('') + (names.length > MAX_NAMED ? '等' : '');
}
