import type { NatureChoice } from '../../core/sheet/edit/natureChoices';
import type { PasteDamage } from '../../core/sheet/paste/pasteDamage';
import type { RowRefusalReason, RowReport } from '../../core/sheet/edit/rowReport';
import type { SentencesOf } from '../coded';

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

const UNNAMED = '未命名的指标';

/** How many names a sentence has room for. */
const MAX_NAMED = 5;

function few(names: readonly string[]): string {
  const named = names.slice(0, MAX_NAMED).map((name) => name || UNNAMED);
  return `${named.join('、')}${names.length > MAX_NAMED ? '等' : ''}`;
}

/** Picked indicators that were not put in, and why. */
function notPut(known: readonly string[], unplaced: readonly string[]): string {
  const has = known.length > 0 ? `表里已有，没有再放：${known.join('、')}。` : '';
  return `${has}${unplaced.length > 0 ? `表里没有它的二级指标，没有放：${unplaced.join('、')}。` : ''}`;
}

/** What became of a row of 绩效指标. */
export const rowReports: SentencesOf<RowReport> = {
  added: ({ block }) => `已在“${block}”中加了一行。请填写指标，并重新分配分值，使合计仍为 100。`,
  deleted: ({ name, hadWeight }) =>
    `已删除“${name || UNNAMED}”。${hadWeight ? '这一行的分值也没有了，请看分值合计是不是 100，不是的请重新分配。' : ''}`,
  emptied: ({ block }) => `“${block}”只有这一行，行保留下来，内容已清空。`,
  movedUp: ({ name }) => `“${name || UNNAMED}”已上移一行。`,
  movedDown: ({ name }) => `“${name || UNNAMED}”已下移一行。`,
  pasted: ({ rows, formulas, covered, lost, followed }) => {
    const done = [
      rows > 0 ? `加了 ${rows} 行，放进多出来的指标` : '',
      formulas > 0 ? `恢复了 ${formulas} 个公式` : '',
      covered > 0 ? `恢复了下面被盖住的 ${covered} 格` : '',
    ].filter((part) => part !== '');
    const said = done.length > 0 ? done.join('，') : '粘贴的指标已放进各自的二级指标';
    const weights = rows > 0 ? '请看分值合计是不是 100。' : '';
    const again = `有 ${lost} 格粘在合并的单元格里，没有留下；现在行数够了，请在原处再粘贴一次。`;
    const nearest = `有 ${followed.length} 行的二级指标没有写，或表里没有，放在最近的一处，请核对：${few(followed)}。`;
    return `已整理粘贴的内容：${said}。${followed.length > 0 ? nearest : ''}${lost > 0 ? again : weights}`;
  },
  usualPut: ({ put, added, unweighted, known, unplaced }) =>
    `已放进 ${put} 个常用指标${added > 0 ? `，其中 ${added} 个新加了行` : ''}。${
      unweighted > 0 ? `${unweighted} 个没有分值，请填上，` : ''
    }请看分值合计是不是 100。${notPut(known, unplaced)}`,
  natureSet: ({ name, nature }) => `“${name || UNNAMED}”的指标性质已改为“${natureChoiceNames[nature]}”。`,
};

/** What a paste did to a form beside filling in indicators, and the offer to put it right. */
export const pasteMessages = {
  found: ({ rows, covered, formulas, names }: Omit<PasteDamage, 'cell'>) => {
    const parts = [
      rows > 0 ? `粘贴的内容比表里的指标多 ${rows} 行` : '',
      covered > 0 ? `盖住了指标下面的 ${covered} 格` : '',
      formulas > 0 ? `盖掉了 ${formulas} 个公式` : '',
      names ? '一级、二级指标的名称和表里的位置不一样' : '',
    ].filter((part) => part !== '');
    const said = parts.join('，');
    return `${said.startsWith('粘贴') ? '' : '粘贴的内容'}${said}。`;
  },
  settle: ({ rows, names }: Pick<PasteDamage, 'rows' | 'names'>) => {
    if (names) return '按二级指标放好';
    return rows > 0 ? `加 ${rows} 行，其余恢复` : '恢复';
  },
} as const;

/** Why a row is not changed. */
export const rowRefusals: SentencesOf<RowRefusalReason> = {
  onlyEmptyRow: ({ block }) =>
    `“${block}”只有这一个空行，要保留给它，不能再删。没有这一类指标的，请在三级指标里写“/”。`,
  firstOfBlock: ({ block }) =>
    `这已是“${block}”的第一行。指标只在自己的二级指标内移动；要换二级指标，请把内容剪切过去。`,
  lastOfBlock: ({ block }) =>
    `这已是“${block}”的最后一行。指标只在自己的二级指标内移动；要换二级指标，请把内容剪切过去。`,
  besideInsert: ({ cell }) =>
    `自评表旁边还有别的内容（${cell} 单元格），插入整行会把它从中间隔开。请先把旁边的内容移到别处，再加行。`,
  besideDelete: ({ cell }) =>
    `自评表旁边还有别的内容（${cell} 单元格），删除整行会把它一起删掉。请先把它移到别处，再删除。`,
  usedByFormula: ({ cell }) => `${cell} 单元格的公式用到了这一行，删除后公式会出错。请先改好那个公式，再删除。`,
  nothingPut: ({ known, unplaced }) => `没有放进指标。${notPut(known, unplaced)}`,
  mergedAcross: () => '这一行（或与它交换的那一行）有单元格与别的行合并在一起，不能单独移动。请先取消合并，再试一次。',
  noNaturePlace: () =>
    '这张表没有“指标性质”一列，这一行的得分也不是用本助手的公式算的，没有地方记下指标性质。请在年度指标值前写上 ≥、≤ 或 =。',
};

/** What the user reads where no row of 绩效指标 is meant, or another one than was seen. */
export const rowMessages = {
  notAnIndicator: () => '请先在表格中选中“绩效指标”的某一行，再点这个按钮。',
  rowChanged: () => '表格刚刚有变动，这一行已不是原来的指标。请重新选中要改的行，再试一次。',
} as const;

/** What can be done about the selected row. */
export const inspectorMessages = {
  explanation: () => '偏差原因分析及改进措施',
  explanationHint: () => '在这里写好后点“写入”（或按 Ctrl+Enter），内容才进入单元格。',
  draft: () => '起草原因',
  write: () => '写入',
  discard: () => '放弃',
  changedInCell: (text: string) => `单元格里现在是“${text}”，写入会替换它。`,
  nowEmpty: () => '单元格里的内容已被清除。',
  unplaced: (name: string) =>
    `“${name || '没有名称的指标'}”的原因写好了，还没有写入；这一行（或者整张表）已经不在了。需要时请从这里复制：`,
  unwritten: (cell: string) => `${cell} 的原因写好了，还没有写入`,
  points: () => '评定得分',
  pointsShort: (points: string) => `${points} 分`,
  pointsOf: (points: string, grade: string) => `${points} 分（${grade}）`,
  pointsHint: (low: string, high: string) => `在 ${low} 至 ${high} 分之间选定，再写入得分。`,
  writePoints: (points: string) => `写入 ${points} 分`,
  restore: () => '恢复公式',
  restoreHint: (points: string) => `得分是手填的；恢复公式后为 ${points} 分，并随指标变化。`,
} as const;
