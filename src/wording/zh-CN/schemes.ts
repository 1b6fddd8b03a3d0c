/** The scoring scheme of a form, and changing it. */
export const formSchemeMessages = {
  scheme: (name: string) => `评分方案：${name}`,
  missing: (name: string, used: string) => `评分方案：公式要用“${name}”，这里没有；先按“${used}”检查`,
  missingInWorkflow: (name: string, used: string) =>
    `这张表的公式要用评分方案“${name}”，这里没有，下面先按“${used}”办。要按“${name}”办，请先在“设置”里导入它。`,
  change: () => '更改',
  heading: () => '更改这张表的评分方案',
  intro: (project: string) => `只改“${project}”这一张表；别的表、新插入的表都不受影响。`,
  changes: (count: number) => `将改写 ${count} 个公式`,
  cellNow: (cell: string, now: string) => `${cell}（现在显示：${now}）`,
  blank: () => '空',
  nothing: () => '这张表的公式已经按这个方案写好，没有要改的。',
  weightsStay: () => '分值不改。各项分值与新方案规定不同的，改完后“检查”页会指出。',
  typed: (cells: readonly string[]) => `手填的得分、总分、等级不改：${cells.join('、')}。`,
  left: (cells: readonly string[]) =>
    `这些公式从别的单元格取方案、已经失效或被改动过，不能自动改，请自己核对：${cells.join('、')}。`,
  foreign: (cells: readonly string[]) =>
    `这些得分是用普通公式算的，不随评分方案改变：${cells.join('、')}。要按新方案算，请先用“把手填得分换成公式”看一看。`,
  notStated: () =>
    '这张表没有写得进方案的公式，方案只记在这个工作簿中（按这张表的位置记）。复制到别的工作簿、在上面插入行以后，请再选一次；用“把手填得分换成公式”以后，方案就跟着表走。',
  apply: (count: number) => `改写 ${count} 个公式`,
  keep: () => '按这个方案检查',
  applying: () => '正在改写……',
} as const;

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
  importedNotCalculated: (name: string) =>
    `方案“${name}”已导入，但 Excel 没有重新计算。已经写明用它的公式，请按 Ctrl+Alt+F9 重新计算一次。`,
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
