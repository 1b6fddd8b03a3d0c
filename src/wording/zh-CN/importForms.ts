import type { ColumnField } from '../../core/sheet/columns/columnMeaning';
import { meaningName } from '../../core/sheet/columns/columnMeaning';
import type { LeftField, LeftOut } from '../../core/workflows/importForms/formInTemplate';
import type { ImportFault, ImportNote } from '../../core/workflows/importForms/importFault';

const MAX_UNRECOGNIZED = 3;

/** Why nothing of a file can be taken in, and what to do. */
export const importFaults = {
  empty: '文件是空的。请重新导出或重新下载。',
  tooLarge: '文件超过 100 MB，没有读取。请把自评表另存为单独的文件。',
  tooMuch: '内容太多，没有读取。请把自评表另存为单独的文件；如果这是别人发来的小文件，请先问清来源。',
  encrypted:
    '文件设有打开密码。请用密码打开，在“文件”→“信息”→“保护工作簿”（Word 是“保护文档”）→“用密码进行加密”里删去密码（WPS 在“文件”→“文档加密”→“密码加密”里），保存后再选。',
  embedded: '文档里的内容是嵌进去的网页，读不出表格。请用 Word 或 WPS 文字打开，另存为“Word 文档（.docx）”再选。',
  suspicious:
    '文件里有 Office 不会写的内容（同名的部分、实体定义），没有读取。请先问清文件来源；确认可靠的，用 Word、Excel 或 WPS 打开另存，再选一次。',
  broken: '文件已损坏，读不出来。请用 Word、Excel 或 WPS 打开修复并另存，再选一次。',
  noAccess: '读不到这个文件：可能已移走、改名，或正被其他程序占用。请关掉占用它的程序，再选一次。',
  stopped: '已停止，没有读取。',
  otherWorkbook:
    '这种表格要先转换：请用 Excel 或 WPS 表格打开，另存为“Excel 工作簿（.xlsx）”再选；也可以打开后在工作表标签上点右键，用“移动或复制”放进这个工作簿。',
  otherDocument: '这种文档读不了。请用 Word 或 WPS 文字打开，另存为“Word 文档（.docx）”再选。',
  pdf: 'PDF 读不了。请选原来的 Word 或 Excel 文件；只有 PDF 的，用 Word 或 WPS 打开并另存为“Word 文档（.docx）”，核对内容后再选。',
  picture: '图片读不了。请选原来的 Word 或 Excel 文件；没有原文件的，请在“填报”页新建一张，照着图片填。',
  archive: '这是压缩包。请先解压，再选里面的文件。',
  noTable: '文档里没有表格。',
  noCells: '工作簿是空的，没有内容。',
  unknown: '不认识的文件。请选 Word 文档（.docx）或 Excel 工作簿（.xlsx）。',
} as const satisfies Readonly<Record<ImportFault, string>>;

/** How a table is taken in. */
type ImportManner = 'asItIs' | 'standard';

/** Places of a form that are no columns. */
const PLACES: Readonly<Record<Exclude<LeftField, ColumnField>, string>> = {
  label: '资金名称',
  title: '标题',
  yearCell: '年度',
  project: '项目名称',
  department: '主管部门',
  implementer: '实施单位',
  executionHeading: '预算执行得分的标题',
  expectedGoal: '预期目标',
  actualGoal: '实际完成情况',
  totalWeight: '分值合计',
  totalScore: '总分',
  grade: '等级',
  improvement: '改进措施',
  conclusion: '评价结论',
  problems: '存在问题',
  remarks: '其他需要说明事项',
};

function isPlace(field: LeftField): field is keyof typeof PLACES {
  return field in PLACES;
}

function placeName(field: LeftField): string {
  return isPlace(field) ? PLACES[field] : meaningName(field);
}

function sayLeftOut(text: string, why: LeftOut['why']): string {
  switch (why.code) {
    case 'noPlace':
      return `${why.of ? `“${why.of}”的` : ''}${placeName(why.field)}“${text}”：标准表里没有这一栏，没有放`;
    case 'calculated':
      return `${placeName(why.field)}“${text}”：由公式计算，${why.now === null ? '现在还算不出' : `按规则应为 ${why.now}`}`;
    case 'movedTo':
      return `“${text}”：放在“${why.label}”一行`;
    case 'unrecognized':
      return `“${text}”：没有看懂，没有放`;
    case 'outside':
      return `“${text}”：在自评表之外，没有放`;
  }
}

/** What of a file was not read as it stands there. */
export const importNotes = {
  trackedChanges: '有没有处理的修订，按全部接受修订来读。请核对。',
  cutTexts: '有的文字超过一个单元格能放下的 32767 个字，超出的没有读。请核对。',
  formulas:
    '公式没有带过来，只带了算出来的数。要自动计算，导入后在“检查”页点“把手填得分换成公式”，或者选“套用标准表”。',
  uncalculated: '有公式没有存下计算结果，这些格是空的。请先用 Excel 或 WPS 打开这个文件，保存后再选。',
  cutSheets: '第 20000 行以下、第 256 列以右的内容没有读。请核对。',
  hidden: '有隐藏的行或列，导入后会显示出来。',
} as const satisfies Readonly<Record<ImportNote['kind'], string>>;

/** 导入: forms of other files become sheets of this workbook. */
export const importMessages = {
  intro: () =>
    '选一个或几个 Word 文档（.docx）、Excel 工作簿（.xlsx），先列出其中的表格，确认后放在新工作表里。现有的工作表不改动。',
  choose: () => '选择文件',
  chooseAgain: () => '重新选择文件',
  reading: (done: number, total: number) => `正在读取：${done} / ${total}`,
  noReader: () => '读取文件用的程序没有下载下来。请检查网络，再选一次；仍不行时，关闭任务窗格重新打开。',
  summary: (files: number, forms: number, failed: number) =>
    `选了 ${files} 个文件，找到 ${forms} 张自评表${failed > 0 ? `，${failed} 个文件没有读出来` : ''}。`,
  table: (number: number) => `表${number}`,
  sheet: (name: string) => `工作表“${name}”`,
  innerTable: (number: number, within: number) => `表${number}（在表${within}的单元格里）`,
  form: (project: string, year: number | null, rows: number) =>
    `${project || '（未填项目名称）'}${year === null ? '' : `，${year}年度`}，${rows} 行指标`,
  noForm: (rows: number, columns: number) => `没有认出自评表（${rows} 行 ${columns} 列）`,
  tooLargeTable: () => '内容太多，放不进一张工作表。请把自评表另存为单独的文件。',
  unrecognized: (count: number, parts: readonly string[]) =>
    `${count} 处没有看懂，照原样带过来：${parts.slice(0, MAX_UNRECOGNIZED).join('；')}${count > MAX_UNRECOGNIZED ? '等' : ''}`,
  unrecognizedPart: (place: string, text: string) => `${place}“${text}”`,
  placeInTable: (row: number, column: number) => `第${row}行第${column}列`,
  placeAbove: () => '表上方的文字',
  manner: () => '怎样导入',
  manners: {
    asItIs: '照原样：文字、合并、列宽和边框带过来，没有公式',
    standard: '套用标准表：内容填进选定的表样，得分、合计自动计算',
  } satisfies Record<ImportManner, string>,
  year: () => '没有写年度的表，年度为',
  left: (count: number) => `${count} 处没有照样放进标准表：`,
  leftOut: (place: string, { text, why }: LeftOut) => `${place} ${sayLeftOut(text, why)}`,
  create: (count: number) => (count > 0 ? `导入 ${count} 张` : '导入'),
  progress: (done: number, total: number) => `正在导入：${done} / ${total}`,
  cancel: () => '停止',
  cancelling: () => '正在停止……',
  done: (count: number) => `已导入 ${count} 张，每张在一个新工作表中。请逐张核对。`,
  cancelled: (count: number, total: number) => `已停止：导入了 ${count} 张，还有 ${total - count} 张没有导入。`,
  unknown: (count: number, total: number, reason: string) =>
    `${count > 0 ? `已导入 ${count} 张；` : ''}另外 ${total - count} 张${reason}`,
  failed: (count: number, total: number, reason: string) =>
    `导入了 ${count} 张，还有 ${total - count} 张没有导入。${reason}`,
} as const;
