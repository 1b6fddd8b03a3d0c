import { firstSentences } from './words';
import type { FindingCounts } from '../../core/check/findingCounts';
import { severityOrder } from '../../core/check/severity';
import type { AverageScore } from '../../core/summary/summary';
import { meaningName } from '../../core/sheet/columns/columnMeaning';
import type { ColumnQuestion } from '../../core/sheet/columns/columnQuestion';
import { runProgress } from './runProgress';
import { columnMessages } from './columns';
import { ignoringMessages } from './ignoring';
import { severityMessages } from './severities';

/** How much `zpb check` has looked at and found. */
export interface CheckTotals extends AverageScore {
  /** Files that were read, with a form or without. */
  readonly files: number;
  readonly forms: number;
  /** Of the files, those without a form. */
  readonly formless: number;
  readonly findings: FindingCounts;
  /** Findings somebody lets stand, in none of these counts. */
  readonly ignored: number;
  /** Columns of which somebody has to say what they are. */
  readonly questions: number;
  /** Other tables of the same family, such as 绩效目标申报表, that were not checked. */
  readonly otherTables: number;
  /** Files and folders that could not be read. */
  readonly unreadable: number;
  /** Other files, and folders behind links. */
  readonly skipped: number;
  /** How many of these of each extension, e.g. '.pdf'. */
  readonly skippedKinds: Readonly<Record<string, number>>;
}

/** A scheme kept in a file that nobody can use, and everything that is wrong with it. */
export interface WrongScheme {
  readonly name: string;
  readonly problems: readonly string[];
}

/** What `zpb check` says around the findings. */
export const checkCommandMessages = {
  help: `用法：zpb check 文件|文件夹… [--scheme 评分方案] [--columns 文件.json] [--shard 第几份/共几份]
               [--json] [--quiet]

检查 Excel 文件（.xlsx、.xlsm、.xls）、WPS 表格（.et）、.ods 和 Word 文档（.docx）里的
项目支出绩效自评表：分值合计、执行率、得分、偏差原因等。
给出文件夹或 .zip 压缩包时，检查其中（包括下级文件夹）所有这些文件，
其余文件逐个列出、不检查。
文件只读取，不改动。

选项：
  --scheme 名称   公式没有写明评分方案的表按哪个方案检查（名称或代号）；
                  写明了的按它自己的，与此不同时会指出
  --columns 文件.json
                  看不明白的列标题各是哪一列，例如
                  {"columns": [{"heading": "完成", "means": "actual"}]}
  --columns-out 文件.json
                  把要确认的列和看来最像的答案写成这样的文件，核对后交给 --columns；
                  --columns 里已有的也在内。已有同名文件时不覆盖，除非写上 --force
  --shard 2/4     把文件分成 4 份，只检查第 2 份：几台电脑各检查一份，合起来正好是全部。
                  每台写的文件、文件夹要相同
  --json          输出一个 JSON 数组，每个问题一项：
                  {file, sheet, form, code, severity, cell, message, basis, row,
                   figures, place}
                  没有检查的文件、没有自评表的文件也各有一项，最后一项是各项合计
  --quiet         不在终端上显示进度
  --help          显示本说明

退出码：0 没有必须改正的、没有待说明的，也没有要确认的列（可能有建议核对、供参考的）；
        1 有必须改正、待说明的，或要确认的列；
        2 有文件读不了，或命令写错了。
读不了的文件写在标准错误输出里，其余文件照常检查。`,
  progress: runProgress('已检查', '个', '文件'),
  noPaths: '请给出要检查的文件或文件夹。加 --help 查看用法。',
  wrongShard: (text: string) => `--shard 要写第几份/共几份，例如 --shard 2/4；“${text}”读不出来，或者份数不对。`,
  skipped: {
    emptyFolder: (folder: string) => `文件夹里没有 Excel 文件，也没有 Word 文档：${folder}。`,
    closedFolder: (folder: string) => `打不开文件夹：${folder}。请确认有权限读取它。`,
    linkedFolder: (folder: string) => `没有进入链接的文件夹：${folder}。要检查其中的文件，请直接给出它指向的文件夹。`,
    oldDocument: (file: string) =>
      `旧格式的文档，没有检查：${file}。里面有自评表的，请用 Word 或 WPS 文字打开，另存为“Word 文档（.docx）”后再检查。`,
    print: (file: string) =>
      `版式文件，没有检查：${file}。里面是自评表的，请用它的 Word 或 Excel 原文件检查；没有原文件的，用 WPS 或 Word 转换成 .docx，核对数字以后再检查。`,
    document: (file: string) =>
      `不是 Excel 文件，也不是 Word 文档，没有检查：${file}。里面有自评表的，请把表复制到 Excel 里，存成 .xlsx 后再检查。`,
    picture: (file: string) => `图片，没有检查：${file}。里面是自评表的，请用它的 Word 或 Excel 原文件检查。`,
    archive: (file: string) => `.zip 以外的压缩包，没有检查：${file}。请解压后再检查。`,
    emptyArchive: (file: string) => `压缩包里没有 Excel 文件，也没有 Word 文档：${file}。`,
    deepArchive: (file: string) => `压缩包套压缩包，套得太深，没有打开：${file}。请解压后再检查。`,
    largeArchive: (file: string) => `压缩包里的压缩包超过 20 MB，没有打开：${file}。请解压后再检查。`,
    fullArchive: (file: string) => `压缩包里的文件太多，只检查了前 50000 个：${file}。请解压后分开检查。`,
    systemFile: (file: string) => `系统留下的附属文件，没有检查：${file}。`,
    lockFile: (file: string) =>
      `打开工作簿时留下的临时文件，没有检查：${file}。工作簿还开着的，请保存、关闭以后再检查一遍。`,
    other: (file: string) => `不是 Excel 文件，也不是 Word 文档，没有检查：${file}。`,
  },
  exceeded: {
    time: (file: string) =>
      `检查这个文件用时太长，已停止：${file}。文件在网络盘上的，请先复制到本机；在本机的，请把自评表复制到新建的工作簿里再检查；如果这是别人发来的文件，请先问清来源。`,
    memory: (file: string) =>
      `检查这个文件要用的内存太多，已停止：${file}。请把自评表复制到新建的工作簿里再检查；如果这是别人发来的文件，请先问清来源。`,
    lost: (file: string) =>
      `检查这个文件的程序意外退出：${file}。请再试一次；还不行，请把自评表复制到新建的工作簿里再检查。`,
  },
  failed: (file: string, error: string) =>
    `检查这个文件时程序出错，没有检查完：${file}。请把文件和这句话发给维护人员：${error}`,
  tooMuchToSay: (file: string) => `这个文件里的问题太多，写不下：${file}。请把自评表另存为单独的文件再检查。`,
  cutSheet: (file: string, sheet: string) =>
    `工作表“${sheet}”只检查了前 20000 行、前 256 列（到 IV 列），后面的内容没有检查：${file}。`,
  damagedSchemes: (file: string, schemes: readonly WrongScheme[]) =>
    `文件里存的自己的评分方案有 ${schemes.length} 个用不了：${file}。${firstSentences(schemes.map(wrongScheme))}公式里写着它的单元格会显示错误，选了它的表按别的方案检查。请在 Excel 里打开，到任务窗格的“设置”页另存下来，改好后重新导入，或者删除。`,
  damagedColumns: (file: string) =>
    `文件里存的列的说明用不了，检查时没有用上：${file}。请在 Excel 里打开，在任务窗格里重新确认各列是什么，再保存、检查；或者用 --columns 给出。`,
  unreadableSettings: (file: string) =>
    `文件里加载项存的设置读不了：${file}。其中有自己的评分方案的，检查时没有用上。请用 Excel 打开，在任务窗格的“设置”页看看方案还在不在；不在的，重新导入，再保存、检查。`,
  formless: (file: string) => `文件里没有找到自评表：${file}。`,
  trackedChanges: (file: string) =>
    `文档里有还没接受、也没拒绝的修订，按全部接受来检查：${file}。请在 Word 或 WPS 里接受或拒绝修订、保存，再检查一遍。`,
  cutTexts: (file: string) => `文档里有超过 32767 字的单元格或段落，多出的没有检查：${file}。`,
  uncalculated: (file: string) =>
    `文件里有还没算出结果的公式：${file}。请用 Excel 或 WPS 打开并保存一次，再检查；否则会把它们当作没有填写。`,

  question: (question: ColumnQuestion) => {
    const { heading, group, cell, likely, choices } = question;
    const answer = JSON.stringify({ heading, ...(group === null ? {} : { group }), means: likely });
    const others = [
      ...choices.filter((choice) => choice !== likely),
      ...(likely === 'none' ? [] : (['none'] as const)),
    ];
    const guess = likely === 'none' ? '看来不是要检查的列' : `看来是${columnMessages.name(likely)}`;
    return `请确认 ${cell} “${columnMessages.place({ heading, group })}”这一列是什么（${columnMessages.why(question)}，${guess}；${columnMessages.readAs(question)}）。对的，在 --columns 的文件里写：${answer}；不对的，means 改成 ${others.map((choice) => `${choice}（${meaningName(choice)}）`).join('、')}。`;
  },
  columnsUnreadable: (file: string) => `列标题的说明文件读不了：${file}。请核对文件名和权限。`,
  columnsWrong: (file: string, problems: readonly string[]) =>
    `列标题的说明文件用不了：${file}。${firstSentences(problems)}`,
  columnsExist: (file: string) => `已有文件 ${file}，没有覆盖。请换一个文件名，要覆盖时加 --force。`,
  columnsNotWritten: (file: string) => `写不了文件 ${file}。请核对文件夹和权限。`,
  columnsWritten: (file: string, count: number) =>
    count === 0
      ? `没有要确认的列。已写 ${file}。`
      : `已把 ${count} 个要确认的列标题写进 ${file}，答案是看来最像的，请核对后用 --columns 再检查一次。`,

  ignored: (severity: string, message: string, reason: string) =>
    `${severity}：${message}填表人已忽略，理由：${reason}`,
  lapsed: (reason: string) => `以前忽略过的一条，表里的内容后来改过，已对不上，理由：${reason}`,
  sheet: (name: string) => `工作表“${name}”`,
  noForm: '没有找到自评表',
  otherTable: (title: string) => `这是“${title}”，不是自评表，没有检查`,
  noSheets: '里面没有工作表或表格',
  clean: (unchecked: number) => (unchecked > 0 ? `已检查的没有发现问题，有 ${unchecked} 处没有检查` : '没有发现问题'),
  link: '链接',
  noExtension: '没有扩展名',
  totals: (totals: CheckTotals) => {
    const { files, forms, formless, otherTables, findings, ignored, questions, unreadable, skipped, skippedKinds } =
      totals;
    const found = severityOrder.map((severity) => severityMessages.count(severity, findings[severity])).join('，');
    const parts = [
      `共检查 ${files} 个文件、${forms} 张自评表：${found}。`,
      ignoringMessages.also(ignored),
      questions > 0 ? `有 ${questions} 列要先确认是什么，确认以前检查结果作不得准。` : '',
      average(totals),
      formless > 0 ? `其中 ${formless} 个文件里没有自评表。` : '',
      otherTables > 0 ? `另有 ${otherTables} 张申报表、监控表等其他表没有检查。` : '',
      unreadable > 0 ? `另有 ${unreadable} 个文件或文件夹没能读取。` : '',
      skipped > 0 ? `另有 ${skipped} 个其他文件没有检查（${kinds(skippedKinds)}）。` : '',
    ];
    return parts.join('');
  },
} as const;

/** Nothing without forms; never a mean without the number of forms that are not in it. */
function average({ forms, averageScore, leftOut }: CheckTotals): string {
  const left = `${leftOut} 张还没有有效总分的表（没填完，或分值合计不是 100）`;
  if (forms === 0) return '';
  if (!averageScore) return `没有平均得分：${left}。`;
  return `平均得分 ${averageScore.toFixed(2)}${leftOut > 0 ? `，没有算入 ${left}` : ''}。`;
}

function wrongScheme({ name, problems }: WrongScheme): string {
  return `“${name}”：${firstSentences(problems)}`;
}

function kinds(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([kind, count]) => `${kind} ${count} 个`)
    .join('、');
}
