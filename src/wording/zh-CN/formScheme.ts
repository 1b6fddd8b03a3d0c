/** The scoring scheme of a form, and changing it. */
export const formSchemeMessages = {
  scheme: (name: string) => `评分方案：${name}`,
  missing: (name: string, used: string) => `评分方案：公式要用“${name}”，这里没有；先按“${used}”检查`,
  missingInJob: (name: string, used: string) =>
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
