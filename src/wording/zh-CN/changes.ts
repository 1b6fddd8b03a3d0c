/** What is said of changes that did not simply succeed, and of an Excel that does not answer. */
export const changeMessages = {
  done: '已完成：Excel 没有正常答复，已经核对过，要改的都改好了。',
  none: '没有改动，表格和原来一样。',
  partly: (places: readonly string[], more: number) =>
    places.length === 0
      ? '改了一部分。'
      : `改了一部分：已改的有${places.join('、')}${more > 0 ? `等${places.length + more}处` : ''}。`,
  remedies: {
    takeBack: '可以点“撤回（上一步）”恢复原样，再做一次。',
    again: '点“继续”，或者再做一次，就会接着做完。',
    look: '请核对这些单元格，需要时自己改回来。',
  },
  unknown:
    '还不知道改了没有：Excel 没有回应。知道以前不能再改表格；Excel 一回应，就会再看一遍并告诉您。请先不要关闭窗格。',
  blocked: '上一次改动还不知道完成了没有，现在不能改表格。请等 Excel 回应；窗格会再看一遍并告诉您。',
  unclear: '还是没能查清上一次改动完成了没有，请您自己核对表格。现在可以继续改表格了。',
  noAnswer: {
    lost: 'Excel 没有回应刚才的操作。请再试一次。',
    stopped: '已停止等待 Excel。',
  },
  silent: 'Excel 没有回应。可以再等等；如果 Excel 里开着对话框，请先关掉它。',
  goOn: '继续',
  waitLonger: '再等等',
  stop: '停止',
  notLive: 'Excel 没有回应，这里显示的可能不是最新的。Excel 一回应就会重新读取。',
} as const;
