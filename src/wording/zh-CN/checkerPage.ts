import type { ColumnQuestion } from '../../core/sheet/columns/columnQuestion';
import { columnMessages } from './columns';

/** What the page says that checks files without Excel. */
export const checkerPageMessages = {
  title: '绩效自评表检查',
  offline: '文件只在这台电脑上读，不上传，不改动；断网也能用。',
  drop: '把自评表文件拖到这里',
  or: '或者',
  choose: '选择文件……',
  kinds: 'Excel（.xlsx、.xlsm、.xls）、WPS 表格（.et）、.ods、Word（.docx），可以一次选多个。',
  scheme: '评分方案',
  schemeOfForm: (standard: string) => `按表里写明的，没有写明的按${standard}`,
  schemeWanted: (name: string) => `没有写明的按${name}`,
  takeBack: (said: string) => `撤销：${said}`,
  working: (number: number, of: number, file: string) => `正在检查第 ${number} 个文件，共 ${of} 个：${file}`,
  stop: '停止',
  clear: '清空，重新开始',
  print: (slips: number) => `打印退回意见（${slips} 张表）`,
  printOne: '打印这张表的退回意见',
  printOneLabel: (form: string) => `打印这张表的退回意见：${form}`,
  nothingToPrint: '没有必须改正的，也没有待说明的，不用退回',
  onlyProblems: '只看有问题的',
  results: '检查结果',
  form: (project: string, place: string) => (project === place ? place : `${project}（${place}）`),
  score: (score: string | null, grade: string | null) =>
    score === null ? '还没有有效总分' : `总分 ${score}${grade === null ? '' : `，${grade}`}`,
  basis: '依据',
  noProblem: '没有发现问题',
  folder: (name: string) => `这是文件夹，没有检查：${name}。请打开它，选中里面的文件再拖进来。`,
  archive: (name: string) => `这是压缩包，没有检查：${name}。请先解压，再选里面的文件。`,
  noAccess: (name: string) => `打不开文件：${name}。它可能已被移走、改名，或被其他程序独占。请确认后重新选择。`,
  stopped: (name: string) => `还没有检查就停下了：${name}。`,
  question: (question: ColumnQuestion) =>
    `请确认 ${question.cell} “${columnMessages.place(question)}”这一列是什么（${columnMessages.why(question)}；${columnMessages.readAs(question)}）。请在下面选好，点“确定”，所有文件按它重新检查；或者在表里把列标题改清楚。`,
} as const;
