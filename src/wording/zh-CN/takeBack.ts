import type { EditObstacle } from '../../core/takeBack/judgeEdit';
import type { SentencesOf } from '../coded';
/** 撤回（上一步）: what can be taken back, and what became of it. */
export const takeBackMessages = {
  button: () => '撤回（上一步）',
  lastStep: (what: string) => `上一步：${what}`,
  /** What was done, in a few words. */
  actions: {
    cells: (cells: readonly string[], count: number) =>
      `改动 ${cells.join('、')}${count > cells.length ? ` 等 ${count} 个单元格` : ''}`,
    sheets: (names: readonly string[], count: number) =>
      `新建工作表“${names.join('”“')}”${count > names.length ? `等 ${count} 张` : ''}`,
    form: (range: string) => `在 ${range} 插入自评表`,
    summary: (sheet: string) => `更新汇总表“${sheet}”`,
    returns: (sheet: string) => `更新“${sheet}”`,
    sizes: () => '调整行高',
    addBelow: () => '加一行',
    delete: () => '删除一行',
    moveUp: () => '上移一行',
    moveDown: () => '下移一行',
    nature: () => '改指标性质',
    paste: () => '整理粘贴的内容',
    putUsual: () => '放进常用指标',
    freeze: () => '定稿',
    unfreeze: () => '解除定稿',
    several: (first: string, others: number) => `${first}，另有 ${others} 项`,
  },
  done: (what: string) => `已撤回：${what}。`,
  kept: (cells: readonly string[]) => `这 ${cells.length} 格后来改过，没有动：${cells.join('、')}。`,
  looksLeft: () => '行高和标出的颜色可能还不是原来的样子，请看一下。',
  sheetsKept: (names: readonly string[]) => `这 ${names.length} 张表里后来填过内容，没有删：“${names.join('”“')}”。`,
  already: () => '这一步已经撤回过，表格没有再动。',
  sheetTyped: (names: readonly string[]) =>
    `没有撤回：工作表“${names.join('”“')}”里后来填过内容。确实不要的话，请右键点工作表标签，选“删除”。`,
  sheetUsed: (sheet: string, cell: string) =>
    `没有撤回：工作表“${sheet}”的 ${cell} 单元格用到了要删的工作表，删掉会出错。请先改好那个单元格。`,
  lastSheet: () => '没有撤回：工作簿里至少要留一张能看见的工作表。请先新建或显示另一张，再试一次。',
  sheetGone: () => '没有撤回：那张工作表已经不在了。',
  formTyped: (cells: readonly string[]) =>
    `没有撤回：插入的自评表后来填过内容（${cells.join('、')}），没有改动。确实不要的话，请选中它再删除。`,
  partly: (reason: string) => `只撤回了一部分。${reason}`,
  nothing: () => '没有可以撤回的步骤。',
} as const;

/** Why an edit is not taken back. */
export const editObstacles: SentencesOf<EditObstacle> = {
  rowsMoved: () => '没有撤回：表格的行后来变动过，找不到原来的位置，没有改动任何内容。',
  allChanged: ({ cells }) => `没有撤回：要撤回的内容后来都改过（${cells.join('、')}），没有动。`,
  rowTyped: ({ cells }) => `没有撤回：新加的这一行已经填了内容（${cells.join('、')}）。确实不要的话，请点“删除本行”。`,
  linesTyped: ({ cells }) => `没有撤回：新加的行里后来填了内容（${cells.join('、')}），没有改动。`,
};
