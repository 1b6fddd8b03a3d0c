/** What the published schema says of the fields of a file of answers about columns. */
export const columnAnswerNotes = {
  title: '自评表列标题的说明',
  description: '看不明白的列标题各是哪一列。一个地方写一次，大家都能用；同一个标题在哪张表里都是这个意思。',
  version: '格式的版本。不写时是 1。',
  columns: '每个列标题一项。',
  answer: {
    heading: '列标题，照表里写；空格、全角半角、后面括号里的字不计。',
    group: '列标题分两行时，上面一行的字；不写时不管上面是什么。',
    means: '是哪一列：英文代号或中文名称。none（都不是）表示这一列不用管。',
  },
} as const;
