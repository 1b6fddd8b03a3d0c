import type { NatureChoice } from '../../sheet/edit/natureChoices';

/** What the user reads after changing indicator rows, or when that is not possible. */
export const rowMessages = {
  added: (block: string) => `已在“${block}”中加了一行。请填写指标，并重新分配分值，使合计仍为 100。`,
  deleted: (name: string) => `已删除“${name}”。这一行的分值也没有了，请看分值合计是不是 100，不是的请重新分配。`,
  emptied: (block: string) => `“${block}”只有这一行，行保留下来，内容已清空。`,
  movedUp: (name: string) => `“${name}”已上移一行。`,
  movedDown: (name: string) => `“${name}”已下移一行。`,
  natureSet: (name: string, nature: string) => `“${name}”的指标性质已改为“${nature}”。`,
  unnamed: () => '未命名的指标',
  notAnIndicator: () => '请先在表格中选中“绩效指标”的某一行，再点这个按钮。',
  rowChanged: () => '表格刚刚有变动，这一行已不是原来的指标。请重新选中要改的行，再试一次。',
  onlyEmptyRow: (block: string) => `“${block}”只有这一个空行，要保留给它，不能再删。`,
  firstOfBlock: (block: string) =>
    `这已是“${block}”的第一行。指标只在自己的二级指标内移动；要换二级指标，请把内容剪切过去。`,
  lastOfBlock: (block: string) =>
    `这已是“${block}”的最后一行。指标只在自己的二级指标内移动；要换二级指标，请把内容剪切过去。`,
  besideInsert: (cell: string) =>
    `自评表旁边还有别的内容（${cell} 单元格），插入整行会把它从中间隔开。请先把旁边的内容移到别处，再加行。`,
  besideDelete: (cell: string) =>
    `自评表旁边还有别的内容（${cell} 单元格），删除整行会把它一起删掉。请先把它移到别处，再删除。`,
  usedByFormula: (cell: string) => `${cell} 单元格的公式用到了这一行，删除后公式会出错。请先改好那个公式，再删除。`,
  mergedAcross: () => '这一行（或与它交换的那一行）有单元格与别的行合并在一起，不能单独移动。请先取消合并，再试一次。',
  noNaturePlace: () =>
    '这张表没有“指标性质”一列，这一行的得分也不是用本插件的公式算的，没有地方记下指标性质。请在年度指标值前写上 ≥、≤ 或 =。',
} as const;

/** Names of the choices of 指标性质. */
export const natureChoiceNames: Readonly<Record<NatureChoice, string>> = {
  auto: '自动',
  higher: '正向（越大越好）',
  lower: '反向（越小越好）',
  equal: '等于',
  range: '区间',
  time: '时效',
  qualitative: '定性',
};

/** The tools of the selected row. */
export const rowToolMessages = {
  title: () => '指标行',
  addBelow: () => '下方加一行',
  delete: () => '删除本行',
  moveUp: () => '上移',
  moveDown: () => '下移',
  nature: () => '指标性质',
} as const;
