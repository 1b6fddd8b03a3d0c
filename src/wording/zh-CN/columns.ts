import { firstSentences } from './words';
import type { AnswersProblem } from '../../core/answers/answersFile';
import type { AnsweredHeading } from '../../core/sheet/columns/columnAnswer';
import { columnMeanings, meaningName } from '../../core/sheet/columns/columnMeaning';
import type { ColumnMeaning } from '../../core/sheet/columns/columnMeaning';
import type { ColumnQuestion } from '../../core/sheet/columns/columnQuestion';
import type { SentencesOf } from '../coded';

const nameOf = (meaning: ColumnMeaning): string => (meaning === 'none' ? '都不是，不用管' : meaningName(meaning));
const place = ({ heading, group }: AnsweredHeading): string => (group === null ? heading : `${group} / ${heading}`);

/** Columns whose headings are not clear: what is asked, and what was answered. */
export const columnMessages = {
  name: nameOf,
  place,
  heading: () => '这一列是……？',
  unsure: (count: number) => `有 ${count} 列看不明白。确认以前，检查结果作不得准。`,
  label: (of: AnsweredHeading, cell: string) => `“${place(of)}”（${cell}）这一列是`,
  why: ({ why }: Pick<ColumnQuestion, 'why'>): string =>
    ({
      unknown: '标题看不明白',
      contradiction: '标题和下面的内容对不上',
      twice: '另一列也是这个意思，内容不同',
    })[why],
  readAs: ({ readAs, concerns }: Pick<ColumnQuestion, 'readAs' | 'concerns'>) =>
    readAs === null
      ? `没有确认以前不看这一列，${concerns.map(nameOf).join('、')}没有查全`
      : `没有确认以前暂按“${nameOf(readAs)}”检查`,
  confirm: () => '确定',
  confirmLabel: (of: AnsweredHeading) => `确定“${place(of)}”是哪一列`,
  answered: (of: AnsweredHeading, means: ColumnMeaning) =>
    means === 'none' ? `已确认：“${place(of)}”不用管。` : `已确认：“${place(of)}”是${nameOf(means)}。`,
  takeBack: () => '撤销',
  first: (count: number) => `有 ${count} 列要先确认是什么`,
  kept: () => '列标题的说明',
  keptHint: () =>
    '看不明白的列，在“检查”页确认过一次，就记在这个工作簿里，同一个标题在哪张表里都是这个意思。另存为文件，可以给别的工作簿、别的单位用，也可以给命令行检查用。',
  keptNone: () => '还没有确认过列。',
  keptItem: (of: AnsweredHeading, means: ColumnMeaning) => `“${place(of)}”：${nameOf(means)}`,
  import: () => '导入说明文件',
  download: () => '另存为文件',
  fileName: () => '列标题说明',
  remove: (of: AnsweredHeading) => `删除“${place(of)}”的说明`,
  removed: (of: AnsweredHeading) => `“${place(of)}”的说明已删除，这一列会再问。`,
  imported: (count: number) => `已导入 ${count} 个列标题的说明。`,
  notImported: (problems: readonly string[]) => `说明文件没有导入。${firstSentences(problems)}`,
  fileUnreadable: () => '文件读不出来，请重新选择。',
} as const;

/** What is wrong with a file of answers. */
export const answersProblems: SentencesOf<AnswersProblem> = {
  notJson: () => '文件不是有效的 JSON。请对照说明里的样子，检查引号、逗号和括号。',
  noAnswers: () => '文件里没有列标题的清单。应写成 {"columns": [{"heading": "完成", "means": "actual"}]}。',
  otherVersion: () => '这个文件的版本这里不认识。请用写出它的那个版本打开，或把 version 改成 1。',
  unknownField: ({ item, field }) =>
    `${item === null ? '文件里' : `第 ${item} 项里`}有不认识的“${field}”。可以写的有：${item === null ? 'version、columns' : 'heading、group、means'}。`,
  noHeading: ({ item }) => `第 ${item} 项没有写列标题（heading）。`,
  unknownMeaning: ({ item, heading }) =>
    `第 ${item} 项“${heading}”没有写对是哪一列（means）。可以写：${columnMeanings.map((one) => `${one}（${meaningName(one)}）`).join('、')}。`,
  badGroup: ({ item, heading }) => `第 ${item} 项“${heading}”的上一行标题（group）应是文字。`,
  twice: ({ heading, first, second }) =>
    `“${heading}”写了两次，一次是 ${first}，一次是 ${second}。同一个标题只能是一种意思，请删去一项。`,
};
