import { runProgress } from './runProgress';
import type { Receipt, ReceivedForm } from '../../core/workflows/collect/receipts';

type Status = Receipt<ReceivedForm>['status'];

const statuses: Readonly<Record<Status, string>> = {
  received: '交了',
  missing: '没交',
  twice: '交重（内容相同）',
  several: '交重（内容不同）',
};

/** What `zpb collect` says and writes. */
export const collectCommandMessages = {
  help: `zpb collect — 对着名单收表：哪些交了、没交、交重，汇总和退回单

用法：
  zpb collect 文件或文件夹… --list 名单.xlsx --out 新文件夹 [选项]

在新文件夹里写：
  收表情况.xlsx   收表情况、汇总、问题、需留意的文件，各一张工作表
  退回单/         要改的表各一份退回单，.docx 和 .xlsx
收来的文件只读，不改动。

选项：
  --list 名单.xlsx   项目名单，要有“项目名称”一列；有主管部门、实施单位、年度的，用来分清同名项目
  --out 新文件夹     还没有的，或空的
  --scheme 方案      没有写明方案的表用哪个方案，例如 湖北
  --columns 文件     列的说明（见 zpb check）
  --quiet            不在终端上显示进度
  --help             显示这份说明

退出码：
  0  名单上的都交了，没有要改的
  1  有没交、交重、认不出的，或有要改的
  2  有文件打不开，没有写成，或命令行写错了`,
  noPaths: '请写明要收的文件或文件夹。加 --help 查看用法。',
  listMissing: '请用 --list 写明项目名单。加 --help 查看用法。',
  outMissing: '请用 --out 写明要写到哪个文件夹。加 --help 查看用法。',
  outInside: (out: string) => `${out} 在要收的文件夹里面，写进去的文件会被当成收来的。请另选一个文件夹。`,
  outNotEmpty: (out: string) => `${out} 不是空文件夹，没有写。请给一个新的文件夹。`,
  noHeading: (file: string) => `名单里没有找到“项目名称”一列：${file}。`,
  noProjects: (file: string) => `名单里没有项目：${file}。`,
  notWritten: (out: string) => `没有写成：${out}。请确认有权限写入，磁盘还有空间。`,
  progress: runProgress('已看', '个', '文件'),
  result: (counts: Readonly<Record<Status | 'unknown' | 'unreadable' | 'unused' | 'slips', number>>) =>
    [
      `交了 ${counts.received} 个，没交 ${counts.missing} 个，交重 ${counts.twice + counts.several} 个`,
      `认不出的表 ${counts.unknown} 张，打不开的文件 ${counts.unreadable} 个，没有用上的文件 ${counts.unused} 个`,
      `退回单 ${counts.slips} 份`,
    ].join('；'),
  written: (out: string) => `已写好：${out}`,
  workbook: '收表情况.xlsx',
  slips: '退回单',
  sheets: { receipts: '收表情况', summary: '汇总', findings: '问题', unused: '需留意的文件' },
  statuses,
  unknown: '认不出是名单上的哪个项目',
  maybe: (projects: readonly string[]) => `可能是：${projects.join('、')}`,
  unreadable: '打不开',
  formless: '没有自评表',
  used: '用上了，请留意',
  headings: {
    row: '名单行号',
    project: '项目名称',
    units: '单位',
    status: '情况',
    file: '文件',
    remark: '说明',
    severity: '类别',
    place: '位置',
    message: '问题和改法',
  },
} as const;
