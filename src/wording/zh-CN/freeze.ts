import type { FreezeOutcome } from '../../core/workflows/freeze/freezeOutcome';

/** 定稿: a form that shows its numbers where the add-in is not installed. */
export const freezeMessages = {
  intro: () =>
    '要发给没有安装本助手的人（用 WPS、旧版 Excel 等），请先定稿：得分等公式换成 Excel 自带的公式，换不了的换成数值，显示的数不变，标记也去掉。以后可以“解除定稿”，原来的公式一个不少。',
  scope: () => '定稿范围',
  scopes: {
    form: () => '这张自评表',
    sheet: (forms: number) => `这个工作表里的 ${forms} 张自评表`,
    workbook: () => '整个工作簿',
  },
  formulas: (count: number) => `${count} 个单元格换成 Excel 自带的公式，以后改了数仍会自动计算。`,
  values: (cells: readonly string[]) =>
    `${cells.length} 个单元格换成数值，以后改了完成值要自己改得分：${some(cells)}。`,
  withoutResult: (cells: readonly string[]) =>
    `${some(cells)} 没有算出结果（显示错误），定稿时保持原样。请先改正；公式失效的，请先点“修复公式”。`,
  wholeWorkbook: () => '逐个读取各工作表，换掉其中本助手的公式；完成后告诉您换了几个。',
  openErrors: (count: number) => `还有 ${count} 处必须改正，建议改好再定稿。`,
  ignored: (count: number) => `忽略了 ${count} 条问题，定稿后也和表存在一起，理由列在检查结果下面。`,
  anyway: () => '不改了，照样定稿',
  openErrorsOn: (sheets: readonly string[]) =>
    `没有定稿：${some(sheets)} 还有必须改正的问题。请先改正，或勾选“${freezeMessages.anyway()}”。`,
  nothing: () => '这里没有本助手的公式，不用定稿。',
  /** Where something is frozen already, or cannot be yet. */
  nothingElse: () => '这里没有其他公式要定稿了。',
  apply: () => '定稿',
  applying: () => '正在定稿……',
  done: ({ formulas, values, ignored, ...left }: FreezeOutcome) => {
    const alone = leftAlone(left);
    if (formulas + values === 0) return `没有可以定稿的公式。${alone}`;
    return `已定稿：${frozenAs(formulas, values)}。${ignored > 0 ? `忽略的 ${ignored} 条问题仍和表存在一起。` : ''}${alone === '' ? '要打印，请按 Ctrl+P。' : alone}`;
  },
  unfreezeAll: (count: number) => `解除整个工作簿的定稿（${count} 个公式）`,
  unfreezing: () => '正在换回公式……',
  unfrozen: (restored: number, changed: readonly string[], locked: readonly string[]) =>
    `已换回 ${restored} 个原来的公式。${changed.length > 0 ? `${some(changed)} 定稿后又改过，保持原样；要重新自动计算，请用“把手填得分换成公式”。` : ''}${locked.length > 0 ? `工作表“${locked.join('”“')}”受保护，没有换回；请先撤销保护。` : ''}`,
} as const;

const MAX_NAMED = 8;

function some(names: readonly string[]): string {
  const rest = names.length - MAX_NAMED;
  return `${names.slice(0, MAX_NAMED).join('、')}${rest > 0 ? ` 等 ${names.length} 处` : ''}`;
}

function frozenAs(formulas: number, values: number): string {
  return [formulas > 0 ? `${formulas} 个公式换成 Excel 自带的公式` : '', values > 0 ? `${values} 个换成数值` : '']
    .filter((part) => part !== '')
    .join('，');
}

function leftAlone({
  withoutResult,
  changed,
  locked,
  tooLarge,
  stillMarked,
  isUnchecked,
}: Omit<FreezeOutcome, 'formulas' | 'values' | 'ignored'>): string {
  return [
    withoutResult > 0 ? `${withoutResult} 个单元格没有算出结果，保持原样。` : '',
    changed > 0 ? `${changed} 个单元格刚被修改过，保持原样。` : '',
    locked.length > 0 ? `工作表“${locked.join('”“')}”受保护，没有定稿；请先撤销保护。` : '',
    tooLarge.length > 0 ? `工作表“${tooLarge.join('”“')}”太大，没有读取。` : '',
    stillMarked.length > 0 ? `工作表“${stillMarked.join('”“')}”上的标记没有去掉，请到该表再点一次检查。` : '',
    isUnchecked ? '没能核对换上的公式显示的数是否不变，请看一下。' : '',
  ].join('');
}
