import type { FindingCounts } from '../../check/findingCounts';
import { severityOrder } from '../../check/severity';
import type { Severity } from '../../check/severity';
import type { AverageScore } from '../../summary/summary';

const severities: Readonly<Record<Severity, string>> = {
  error: '错误',
  explain: '待说明',
  warning: '提醒',
  info: '提示',
};

/** How much `zpb check` has looked at and found. */
export interface CheckTotals extends AverageScore {
  readonly files: number;
  readonly forms: number;
  readonly findings: FindingCounts;
  readonly unreadable: number;
}

/** What `zpb check` says around the findings. */
export const checkCommandMessages = {
  help: `用法：zpb check 文件.xlsx|文件夹… [--scheme 评分方案] [--json]

检查一个或多个 .xlsx 文件里的项目支出绩效自评表：分值合计、执行率、得分、偏差原因等。
给出文件夹时，检查其中（包括下级文件夹）所有 .xlsx 文件。文件只读取，不改动。

选项：
  --scheme 名称   公式没有写明评分方案的表按哪个方案检查（名称或代号）；
                  写明了的按它自己的，与此不同时会指出
  --json          输出一个 JSON 数组，每个问题一项：
                  {file, sheet, form, code, severity, cell, message, basis}
  --help          显示本说明

退出码：0 没有错误、没有待说明（可能有提醒、提示）；1 有错误或待说明；
        2 有文件读不了，或命令写错了。
读不了的文件写在标准错误输出里，其余文件照常检查。`,
  noPaths: '请给出要检查的 .xlsx 文件或文件夹。加 --help 查看用法。',
  skipped: {
    emptyFolder: (folder: string) => `文件夹里没有 .xlsx 文件：${folder}。`,
    closedFolder: (folder: string) => `打不开文件夹：${folder}。请确认有权限读取它。`,
    oldFormat: (file: string) =>
      `没有检查旧格式文件：${file}。请用 Excel 或 WPS 另存为“Excel 工作簿（.xlsx）”后再检查。`,
  },
  uncalculated: (file: string) =>
    `文件里有还没算出结果的公式：${file}。请用 Excel 或 WPS 打开并保存一次，再检查；否则会把它们当作没有填写。`,

  severity: (severity: Severity) => severities[severity],
  sheet: (name: string) => `工作表“${name}”`,
  noForm: '没有找到自评表',
  noSheets: '没有工作表',
  clean: '没有发现问题',
  totals: (totals: CheckTotals) => {
    const { files, forms, findings, unreadable } = totals;
    const found = severityOrder.map((severity) => `${severities[severity]} ${findings[severity]} 处`).join('，');
    const missed = unreadable > 0 ? `另有 ${unreadable} 个文件或文件夹没能读取。` : '';
    return `共检查 ${files} 个文件、${forms} 张自评表：${found}。${average(totals)}${missed}`;
  },
} as const;

/** Nothing without forms; never a mean without the number of forms that are not in it. */
function average({ forms, averageScore, leftOut }: CheckTotals): string {
  const left = `${leftOut} 张还没有有效总分的表（没填完，或分值合计不是 100）`;
  if (forms === 0) return '';
  if (!averageScore) return `没有平均得分：${left}。`;
  return `平均得分 ${averageScore.toFixed(2)}${leftOut > 0 ? `，没有算入 ${left}` : ''}。`;
}
