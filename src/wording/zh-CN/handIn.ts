import type { HandInPoint } from '../../core/workflows/handIn/handInItems';

/** How each thing to go through is called when it is in order, and when it is not. */
const points: Readonly<
  Record<HandInPoint, { readonly done: string; readonly open: (count: number) => string; readonly unknown?: string }>
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

/** 上报前检查: everything a form is sent back for, on one page. */
export const handInMessages = {
  heading: () => '上报前检查',
  intro: () => '逐项看一遍，没有做到的点一下就到那里；改好一项，这里就打上勾。',
  item: (point: HandInPoint, isDone: boolean, count: number) =>
    isDone ? points[point].done : points[point].open(count),
  unknown: (point: HandInPoint) => points[point].unknown ?? points[point].open(0),
  states: { done: '已做到', open: '没有做到', look: '请看一下', unknown: '没有检查' },
  goTo: (cell: string) => `去 ${cell}`,
  findings: () => '看检查结果',
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
