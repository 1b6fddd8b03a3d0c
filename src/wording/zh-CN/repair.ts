/** Places that are named one by one; of more the number is enough. */
const MAX_NAMED = 6;

function named(places: readonly string[]): string {
  const first = places.slice(0, MAX_NAMED).join('、');
  return places.length > MAX_NAMED ? `${first} 等 ${places.length} 个单元格` : first;
}

/** Formulas that have lost the add-in's functions, and what became of their repair. */
export const repairMessages = {
  lost: (cells: number, sheets: number) =>
    `这个工作簿有 ${cells} 个单元格的公式失效（在 ${sheets} 张工作表上），显示错误或不再更新：文件在没有本助手的电脑上保存过，或从别的工作簿复制来。`,
  repair: () => '修复公式',
  repairing: (done: number, total: number) => `正在检查公式：已看 ${done} / ${total} 张工作表……`,
  entering: () => '正在重新录入公式……',
  heading: () => '修复公式',
  hint: () => '得分等单元格显示 #NAME? 等错误，或数字不再变化时，把整个工作簿里失效的公式重新录入。其他内容不动。',
  nothingLost: () => '看过整个工作簿，没有失效的公式。',
  repaired: (cells: number, sheets: number) => `已重新录入 ${cells} 个单元格的公式（在 ${sheets} 张工作表上）。`,
  protectedSheet: (sheet: string, cells: number) =>
    `工作表“${sheet}”受保护，有 ${cells} 个单元格没有修复：请在“审阅”选项卡中点“撤销工作表保护”，再修复一次。`,
  changedSheet: (sheet: string, cells: number) =>
    `工作表“${sheet}”刚被改动，有 ${cells} 个单元格没有动：请再修复一次。`,
  nameless: (places: readonly string[]) =>
    `${named(places)} 的公式丢了函数名（显示为 #REF!），看不出原来是哪个函数，没有动：请手工重写公式。`,
  stillUnknown: (places: readonly string[]) =>
    `${named(places)} 重新录入后仍是 #NAME?：Excel 还没有找到本助手的函数。请关闭工作簿，重新打开 Excel 和任务窗格，再修复一次。`,
  notLookedAt: () => '公式已重新录入，但 Excel 没有让窗格再看一遍结果，请自己看看这些单元格。',
  stillWrong: (places: readonly string[]) =>
    `${named(places)} 重新录入后仍有错误：不是公式失效，是这一行填的内容有问题。请点住单元格，看旁边的提示。`,
  tooLarge: (sheets: readonly string[]) =>
    `工作表${sheets.map((sheet) => `“${sheet}”`).join('、')}内容太多，没有检查：请把其中的自评表复制到单独的工作表，再修复一次。`,
} as const;
