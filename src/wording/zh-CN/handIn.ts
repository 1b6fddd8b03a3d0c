import type { HandInPoint } from '../../core/workflows/handIn/handInItems';
import type { PrintProblem, PrintedForm } from '../../core/workflows/handIn/printedForm';

type OtherPoint = Exclude<HandInPoint, 'print'>;

/** How each thing to go through is called when it is in order, and when it is not. */
const points: Readonly<
  Record<OtherPoint, { readonly done: string; readonly open: (count: number) => string; readonly unknown?: string }>
> = {
  columns: { done: '各列都认得', open: (count) => `有 ${count} 列要先确认是什么` },
  filled: { done: '该填的都填了', open: (count) => `还有 ${count} 格要填` },
  weights: { done: '分值合计 100', open: () => '分值合计不是 100' },
  errors: { done: '没有必须改正的问题', open: (count) => `必须改正 ${count} 处` },
  reasons: { done: '偏差原因都写了', open: (count) => `偏差原因没有写好 ${count} 处` },
  shown: {
    done: '内容都显示完整',
    open: (count) => `内容没有显示完整 ${count} 处`,
    unknown: '读不到行高和列宽，内容是否显示完整请自己看',
  },
  doubts: { done: '没有要核对的问题', open: (count) => `建议核对 ${count} 处` },
  ignored: { done: '没有忽略的问题', open: (count) => `忽略了 ${count} 条，理由列在检查结果下面` },
  marks: { done: '表中没有检查标记', open: () => '表中还有检查标记，会打印出来' },
};

const printProblems: Readonly<Record<PrintProblem, string>> = {
  cut: '打印区域漏掉了这张表的一部分',
  beside: '没有设打印区域，表以外的内容会一起打印',
  lines: '紧挨着这张表的文字不在打印区域里',
  torn: '这张表太宽，打印时会左右分成几页',
};

/** 上报前检查: everything a form is sent back for, on one page. */
export const handInMessages = {
  intro: () => '逐项看一遍，没有做到的点一下就到那里；改好一项，这里就打上勾。',
  item: (point: OtherPoint, isDone: boolean, count: number) =>
    isDone ? points[point].done : points[point].open(count),
  unknown: (point: OtherPoint) => points[point].unknown ?? points[point].open(0),
  printed: (print: Pick<PrintedForm, 'problem' | 'pages'> | null) => {
    if (!print) return '读不到打印设置，打印区域和页数请在打印预览里看';
    const pages = print.pages === null ? '有几页' : `约 ${print.pages} 页，分页`;
    return `${print.problem ? printProblems[print.problem] : '整张表都会打印'}；${pages}请在打印预览里再看一眼`;
  },
  setPrint: (problem: PrintProblem) => (problem === 'torn' ? '缩放到一页宽' : '设打印区域'),
  printProtected: () => '工作表受保护，要先撤销保护才能改',
  printSet: () => '已设好打印页面，打印预览里再看一眼。这一步不能撤回：要改，请在“页面布局”里改“打印区域”和“宽度”。',
  states: { done: '已做到', open: '没有做到', look: '请看一下', unknown: '没有检查' },
  goTo: (cell: string) => `去 ${cell}`,
  findings: () => '看检查结果',
  fit: () => '调整行高列宽',
  unmark: () => '去掉标记',
  ready: () => '可以上报了',
  notReady: (count: number) => `还有 ${count} 项没有做到`,
  freezeFirst: () => '这张表靠本助手的公式计算，上报以前请先定稿，别人打开才看得到得分。',
  freeze: () => '定稿',
  passed: (date: string, remark: string) => `上次通过：${date}${remark === '' ? '' : `，${remark}`}`,
  remark: () => '备注（可不填，和表一起保存）',
  record: () => '记下今天通过',
  recorded: () => '已记下通过的日期，和表存在一起。',
  recording: () => '记下通过上报前检查',
  print: () => '打印：按 Ctrl+P，先看一眼预览里有几页、有没有缺边。',
} as const;
