/** What users are told about scoring schemes. */
export const schemeMessages = {
  unknownScheme: (name: string, known: readonly string[]) =>
    `没有名为“${name}”的评分方案。可用的方案：${known.join('、')}。请改用其中一个，或先在任务窗格里添加。`,
} as const;
