/** There is no scheme of that name; these are known. */
export function unknownScheme(name: string, known: readonly string[]): string {
  return `没有名为“${name}”的评分方案。可用的方案：${known.join('、')}。请改用其中一个，或先在任务窗格里添加。`;
}
