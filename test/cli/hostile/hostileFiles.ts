import { writeFile } from 'node:fs/promises';
import JSZip from 'jszip';
import { blankFormContent } from '../../../src/core/sheet/blankFormContent';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { national2020 } from '../../../src/core/sheet/templates/national2020';
import { formWorkbook } from '../../../src/xlsx/writePlan';
import { hostileOldFiles } from './hostileOldFiles';
import { hostileDocuments } from './hostileDocuments';
import type { Exceeded } from '../../../src/cli/check/checkBudget';
import { checkCommandMessages } from '../../../src/wording/zh-CN/checkCommand';
import { fileMessages } from '../../../src/wording/zh-CN/files';
import type { UnreadableReason } from '../../../src/ooxml/unreadableError';
import type { PackedPart } from '../../xlsx/rawZip';
import { part, rawZip, repeatedPart } from '../../xlsx/rawZip';

/** What must become of a file: its form is checked, it is read and holds none, or a sentence says why it is not read. */
export type Outcome = 'checked' | 'formless' | UnreadableReason | Exceeded;

/** A file that would harm a careless reader; made by code, as most of them are large once they are unpacked. */
export interface HostileFile {
  /** What is the matter with it, in a few words that make a file name too. */
  readonly name: string;
  readonly outcome: Outcome;
  /** `million`: how many there are of what a file holds too many of, where fewer show the same. */
  readonly content: (million: number) => Buffer | Promise<Buffer>;
  /** Too slow to try on every change: npm run test:hostile tries it. */
  readonly isSlow?: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const TEXTS = 'xl/sharedStrings.xml';
const WORKBOOK = 'xl/workbook.xml';
const ROW = '<row><c><v>1</v></c></row>';
const MILLION = 1_000_000;

/** The parts of a workbook with one blank form. */
async function formParts(): Promise<Map<string, string>> {
  const details = { year: 2024, project: '档案事业费', department: '', implementer: '', moneyUnit: '万元' as const };
  const content = blankFormContent({ ...details, rowsPerSubcategory: {} }, national2020.indicators.sections);
  const zip = await JSZip.loadAsync(await formWorkbook(national2020, [content], defaultScheme));
  const parts = new Map<string, string>();
  for (const { name, dir } of Object.values(zip.files)) if (!dir) parts.set(name, await read(zip, name));
  return parts;
}

async function read(zip: JSZip, name: string): Promise<string> {
  return (await zip.file(name)?.async('string')) ?? '';
}

/** The workbook with some parts changed or added. */
async function withParts(...changed: readonly PackedPart[]): Promise<Buffer> {
  const names = new Set(changed.map(({ name }) => name));
  const rest = [...(await formParts())].filter(([name]) => !names.has(name)).map(([name, xml]) => part(name, xml));
  return rawZip([...rest, ...changed]);
}

/** The workbook with a text put many times before a mark in a part. */
async function withRepeated(name: string, mark: string, repeated: string, times: number): Promise<Buffer> {
  const xml = (await formParts()).get(name) ?? '';
  const at = xml.indexOf(mark);
  if (at < 0) throw new Error(`${name} has no ${mark}`);
  return withParts(repeatedPart(name, xml.slice(0, at), repeated, times, xml.slice(at)));
}

/** The workbook with the sheet changed by hand. */
async function withSheet(change: (xml: string) => string): Promise<Buffer> {
  return withParts(part(SHEET, change((await formParts()).get(SHEET) ?? '')));
}

function sheetOf(rows: string, times: number, afterRows = ''): PackedPart {
  return repeatedPart(
    SHEET,
    `<worksheet xmlns="${MAIN}"><sheetData>`,
    rows,
    times,
    `</sheetData>${afterRows}</worksheet>`,
  );
}

function merges(...areas: readonly string[]): string {
  return `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`;
}

/** Files that reading has no name for: the thread that should check them does this instead. */
export const THREADS = [
  ['没有尽头', 'for (;;);', 'time'],
  ['吃光内存', 'for (;;) kept.push({ a: [kept.length] });', 'memory'],
  ['吃光缓冲', 'for (;;) kept.push(Buffer.alloc(4e6, 1));', 'memory'],
] as const;

/** The table: every file with the right outcome. Rows are grouped by what they ask too much of. */
export const hostileFiles: readonly HostileFile[] = [
  // The package.
  { name: '空文件', outcome: 'empty', content: () => Buffer.alloc(0) },
  { name: '截断', outcome: 'broken', content: async () => (await withParts()).subarray(0, 3000) },
  { name: '只剩开头', outcome: 'broken', content: () => Buffer.from('PK\x03\x04 and no more', 'latin1') },
  { name: '目录被截断', outcome: 'broken', content: async () => cut(await withParts(), 'PK\x01\x02', 60) },
  { name: '同名部分', outcome: 'suspicious', content: async () => twice(await formParts()) },
  { name: '部分名称对不上', outcome: 'suspicious', content: async () => renamedInside(await withParts()) },
  { name: '部分加密', outcome: 'encrypted', content: async () => withParts(part(SHEET, '', { flags: 1 })) },
  { name: '没见过的压缩方法', outcome: 'broken', content: async () => withParts(part(SHEET, '', { method: 99 })) },
  { name: '校验码不对', outcome: 'broken', content: async () => withParts(part(SHEET, await formSheet(), { crc: 1 })) },
  {
    name: '压缩数据损坏',
    outcome: 'broken',
    content: async () => withParts(part(SHEET, '', { packed: Buffer.alloc(99, 7) })),
  },
  {
    name: '部分是UTF-16',
    outcome: 'checked',
    content: async () => withParts(part(SHEET, Buffer.from(`\uFEFF${await formSheet()}`, 'utf16le'))),
  },
  // 项目 in GBK.
  { name: '部分是GBK', outcome: 'broken', content: () => withParts(textOfBytes(Buffer.from('cfeec4bf', 'hex'))) },
  { name: '六万个空部分', outcome: 'checked', content: async () => withParts(...manyParts(60_000)) },
  { name: '压缩包套压缩包', outcome: 'notAWorkbook', content: () => nested(9) },
  { name: '别的文档', outcome: 'notAWorkbook', content: () => rawZip([part('ppt/presentation.xml', '<p/>')]) },
  ...hostileDocuments,
  ...hostileOldFiles,

  // Unpacked bytes.
  {
    name: '3GB零',
    outcome: 'tooLargeUnpacked',
    content: () => withParts(repeatedPart(SHEET, '', Buffer.alloc(1e6), 3000, '')),
  },
  {
    name: '3GB零说成1KB',
    outcome: 'tooLargeUnpacked',
    content: () => withParts(repeatedPart(SHEET, '', Buffer.alloc(1e6), 3000, '', { bytes: 1000 })),
  },
  {
    name: '3GB零在图片里',
    outcome: 'checked',
    content: () => withParts(repeatedPart('xl/media/image1.png', '', Buffer.alloc(1e6), 3000, '')),
  },
  { name: '3GB空格', outcome: 'tooLargeUnpacked', content: () => withParts(sheetOf(' '.repeat(1000), 3 * MILLION)) },
  {
    name: '3GB零在样式里',
    outcome: 'tooLargeUnpacked',
    content: () => withParts(repeatedPart(STYLES, '', Buffer.alloc(1e6), 3000, '')),
  },
  {
    name: '3GB零在文字里',
    outcome: 'tooLargeUnpacked',
    content: () => withParts(repeatedPart(TEXTS, '', Buffer.alloc(1e6), 3000, '')),
  },
  { name: '一格100MB文字', outcome: 'tooLargeUnpacked', content: () => withParts(textOf(34 * MILLION)) },
  { name: '一格4万字', outcome: 'broken', content: () => withParts(textOf(40_000)) },

  // Cells and rows.
  { name: '百万行', outcome: 'tooManyCells', content: () => withParts(sheetOf(ROW, MILLION)) },
  { name: '200MB小行', outcome: 'tooManyCells', content: () => withParts(sheetOf(ROW, 8 * MILLION)) },
  { name: '200MB空行', outcome: 'broken', content: () => withParts(sheetOf('<row/>', 30 * MILLION)) },
  {
    name: '百万空行在表后',
    outcome: 'checked',
    content: (million) => withRepeated(SHEET, '</sheetData>', '<row ht="20"><c s="0"/></row>', million),
  },
  {
    name: '一行一万六千格',
    outcome: 'formless',
    content: () => withParts(sheetOf(`<row>${'<c><v>1</v></c>'.repeat(16_384)}</row>`, 1)),
  },
  {
    name: '一行太多格',
    outcome: 'broken',
    content: () => withParts(sheetOf(`<row>${'<c><v>1</v></c>'.repeat(16_385)}</row>`, 1)),
  },
  { name: '六万个没写完的格', outcome: 'broken', content: () => withParts(sheetOf('<c ', 60_000)) },
  {
    name: '六万个同一格',
    outcome: 'broken',
    content: () => withParts(sheetOf(`<row r="1">${'<c r="A1"><v>1</v></c>'.repeat(60_000)}</row>`, 1)),
  },
  {
    name: '没有终点的标签',
    outcome: 'broken',
    content: () => withParts(repeatedPart(SHEET, '<worksheet a="', 'x'.repeat(1000), 1000, '')),
  },
  {
    name: '一个标签十万属性',
    outcome: 'broken',
    content: () => withParts(repeatedPart(SHEET, '<worksheet', ' a="1"', 100_000, '/>')),
  },
  {
    name: '行号太大',
    outcome: 'broken',
    content: () => withParts(sheetOf('<row r="99999999999"><c><v>1</v></c></row>', 1)),
  },
  {
    name: '列宽到无穷',
    outcome: 'checked',
    content: () =>
      withSheet((xml) =>
        xml.replace(
          '<cols>',
          '<cols><col min="1" max="999999999" width="9"/><col min="999999999" max="9999999999" width="9"/>',
        ),
      ),
  },
  { name: '散在四角', outcome: 'tooManyCells', content: () => withParts(sheetOf(corners(), 1)) },
  {
    name: '百万个共用文字',
    outcome: 'tooManyCells',
    content: () => withParts(repeatedPart(TEXTS, `<sst xmlns="${MAIN}">`, '<si><t>字</t></si>', MILLION, '</sst>')),
  },
  {
    name: '整表共用公式',
    outcome: 'checked',
    content: () =>
      withSheet((xml) =>
        xml.replace(
          '</sheetData>',
          `<row r="90"><c r="A90"><f t="shared" ref="A1:XFD1048576" si="77">A1</f><v>1</v></c></row></sheetData>`,
        ),
      ),
  },

  // Merges.
  { name: '合并整张表', outcome: 'tooManyMerges', content: () => withParts(sheetOf(ROW, 1, merges('A1:XFD1048576'))) },
  {
    name: '合并一整行',
    outcome: 'checked',
    content: () =>
      withSheet((xml) =>
        xml.replace('<mergeCells', '<mergeCells x="1"><mergeCell ref="A500:XFD500"/></mergeCells><mergeCells'),
      ),
  },
  {
    name: '百万个合并',
    outcome: 'tooManyMerges',
    content: () => withRepeated(SHEET, '</mergeCells>', '<mergeCell ref="A900:B900"/>', MILLION),
  },
  {
    name: '合并互相重叠',
    outcome: 'broken',
    content: () =>
      withSheet((xml) =>
        xml.replace('</mergeCells>', '<mergeCell ref="C600:D700"/><mergeCell ref="D600:E600"/></mergeCells>'),
      ),
  },
  {
    name: '合并没有地址',
    outcome: 'broken',
    content: () => withSheet((xml) => xml.replace('</mergeCells>', '<mergeCell ref="A0:??"/></mergeCells>')),
  },

  // XML.
  { name: '百万层嵌套', outcome: 'broken', content: () => withParts(repeatedPart(SHEET, '', '<a>', MILLION, '')) },
  {
    name: '文字里百万层嵌套',
    outcome: 'broken',
    content: () => withParts(repeatedPart(TEXTS, '', '<si>', MILLION, '')),
  },
  { name: '实体炸弹', outcome: 'suspicious', content: () => withParts(part(TEXTS, billionLaughs())) },
  {
    name: '外部实体',
    outcome: 'suspicious',
    content: () =>
      withSheet((xml) => `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${xml.replace(/^<\?xml.*?\?>/, '')}`),
  },
  { name: 'XML断在中间', outcome: 'broken', content: () => withSheet((xml) => xml.slice(0, 2000)) },
  { name: '标签不配对', outcome: 'broken', content: () => withSheet((xml) => xml.replace('</row>', '</raw>')) },
  {
    name: '注释没有终点',
    outcome: 'broken',
    content: () => withParts(repeatedPart(SHEET, '<!--', 'x'.repeat(1000), 1000, '')),
  },

  // Everything else a workbook may hold any number of.
  {
    name: '百万个名称',
    outcome: 'checked',
    content: (million) =>
      withRepeated(
        WORKBOOK,
        '</workbook>',
        '<definedNames><definedName name="a">#REF!</definedName></definedNames>',
        million,
      ),
  },
  {
    name: '百万个样式',
    outcome: 'tooManyStyles',
    content: () => withRepeated(STYLES, '</cellXfs>', '<xf numFmtId="0"/>', MILLION),
  },
  {
    name: '六万个样式',
    outcome: 'checked',
    content: () => withRepeated(STYLES, '</cellXfs>', '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>', 60_000),
  },
  {
    name: '百万个条件格式',
    outcome: 'checked',
    content: (million) =>
      withRepeated(
        SHEET,
        '</worksheet>',
        '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>A1</formula></cfRule></conditionalFormatting>',
        million,
      ),
  },
  {
    name: '百万个数据验证',
    outcome: 'checked',
    content: (million) =>
      withRepeated(
        SHEET,
        '</worksheet>',
        '<dataValidations><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>',
        million,
      ),
  },
  { name: '一万张工作表', outcome: 'tooManySheets', content: () => manySheets(10_000) },
  { name: '两千张工作表', outcome: 'formless', isSlow: true, content: () => manySheets(2000) },
  {
    name: '工作表不在包里',
    outcome: 'broken',
    content: () => withRepeated(WORKBOOK, '</sheets>', '<sheet name="x" sheetId="9" r:id="rId999"/>', 1),
  },

  // Texts that make a pattern slow.
  { name: '格里三万个括号', outcome: 'formless', content: () => withParts(sheetOf(texts('('), 1)) },
  {
    name: '表里各种三万字',
    outcome: 'checked',
    isSlow: true,
    content: async () => withSheet((xml) => xml.replace('</sheetData>', `${rowsOfTexts()}</sheetData>`)),
  },

  // Just within the limits: what reading lets through must not cost more than a file may.
  {
    name: '十万个数',
    outcome: 'formless',
    isSlow: true,
    content: () => withParts(table(10_000, 9, (row) => `<v>${row}</v>`)),
  },
  { name: '十万个公式', outcome: 'formless', isSlow: true, content: () => withParts(sharedFormulas(9500, 9)) },
  // Every second row can be read as the head of a form.
  { name: '三万个标题', outcome: 'checked', isSlow: true, content: () => withParts(table(3500, 9, heading)) },
  {
    name: '六千万字节',
    outcome: 'formless',
    isSlow: true,
    content: () => withParts(table(30, 66, () => inline('完成'.repeat(5000)))),
  },
  {
    name: '百万段文字',
    outcome: 'formless',
    isSlow: true,
    content: () => withParts(table(1, 1, () => `<is>${'<r><t>字</t></r>'.repeat(32_000)}</is>`)),
  },
  {
    name: '十万个不同文字',
    outcome: 'formless',
    isSlow: true,
    content: () => withParts(table(10_000, 9, (row, column) => inline(`指标${row}-${column}`))),
  },
  {
    name: '五万个合并',
    outcome: 'formless',
    isSlow: true,
    content: () => withParts(sheetOf(ROW, 1, merges(...manyAreas(49_000)))),
  },
  {
    name: '两百万格稀疏',
    outcome: 'formless',
    isSlow: true,
    content: () => withParts(table(7800, 2, heading, '<c r="IV1"><v>1</v></c>')),
  },
  { name: '三百张表', outcome: 'checked', isSlow: true, content: manyForms },
];

async function formSheet(): Promise<string> {
  return (await formParts()).get(SHEET) ?? '';
}

function cut(content: Buffer, mark: string, after: number): Buffer {
  return content.subarray(0, content.indexOf(Buffer.from(mark, 'latin1')) + after);
}

function twice(parts: ReadonlyMap<string, string>): Buffer {
  const all = [...parts].map(([name, xml]) => part(name, xml));
  return rawZip([...all, part(SHEET, sheetXml(ROW))]);
}

function sheetXml(rows: string): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
}

/** The directory names another part than the part's own header does. */
function renamedInside(content: Buffer): Buffer {
  const at = content.indexOf(SHEET);
  content.write('xl/worksheets/sheet7.xml', at);
  return content;
}

function manyParts(count: number): PackedPart[] {
  const empty = part('', '');
  return Array.from({ length: count }, (_, index) => ({ ...empty, name: `xl/media/${index}.png` }));
}

function nested(levels: number): Buffer {
  const inner = levels === 0 ? Buffer.alloc(MILLION) : nested(levels - 1);
  return rawZip(['a.zip', 'b.zip'].map((name) => part(name, inner)));
}

function textOf(length: number): PackedPart {
  return repeatedPart(
    SHEET,
    `<worksheet xmlns="${MAIN}"><sheetData><row><c t="inlineStr"><is><t>`,
    '字',
    length,
    '</t></is></c></row></sheetData></worksheet>',
  );
}

function textOfBytes(text: Buffer): PackedPart {
  const [before, after] = sheetXml('<row><c t="inlineStr"><is><t>|</t></is></c></row>').split('|') as [string, string];
  return part(SHEET, Buffer.concat([Buffer.from(before), text, Buffer.from(after)]));
}

function corners(): string {
  return '<row r="1"><c r="A1"><v>1</v></c></row><row r="20000"><c r="IV20000"><v>1</v></c></row>';
}

function billionLaughs(): string {
  const lines = Array.from({ length: 9 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`);
  return `<!DOCTYPE sst [<!ENTITY e0 "ha">${lines.join('')}]><sst xmlns="${MAIN}"><si><t>&e9;</t></si></sst>`;
}

function manySheets(count: number, xml = sheetXml(ROW), more: readonly PackedPart[] = []): Buffer {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const sheet = part('', xml);
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const sheets = numbers.map((id) => `<sheet name="${id}" sheetId="${id}" r:id="r${id}"/>`);
  const relations = numbers.map(
    (id) => `<Relationship Id="r${id}" Type="${relation}/worksheet" Target="worksheets/sheet${id}.xml"/>`,
  );
  return rawZip([
    part(WORKBOOK, `<workbook xmlns="${MAIN}" xmlns:r="${relation}"><sheets>${sheets.join('')}</sheets></workbook>`),
    part('xl/_rels/workbook.xml.rels', `<Relationships>${relations.join('')}</Relationships>`),
    ...numbers.map((id) => ({ ...sheet, name: `xl/worksheets/sheet${id}.xml` })),
    ...more,
  ]);
}

/** What patterns that read cells might stumble over. */
export const repeatedTexts = [
  '(',
  '（',
  '[',
  '【',
  '(a',
  '1',
  '1.',
  '1,',
  '０',
  ' ',
  '　',
  '\u3000 ',
  '年',
  '1年',
  '月',
  '1-',
  '-',
  '−',
  '%',
  '1%',
  '≥',
  '≥1',
  '<',
  '万',
  '元',
  '万元',
  '分',
  '1分',
  'a',
  '字',
  '：',
  ':',
  '；',
  ';',
  '、',
  '，',
  '1、',
  '其中：',
  '指标',
  '指标1',
  '=',
  '=(',
  '"',
  '&amp;',
  '/',
  '1/',
  '#',
  '…',
  '.',
  '。',
  '“',
  '达到',
  '不',
  '不低于',
  '约',
  '至',
  '1至',
  '~',
  '1~',
  '+',
  'e',
  '1e',
  '\t',
  '①',
  '★',
  '元/人',
  '第',
  '第1',
  '季度',
  '1季度',
] as const;

/** A sheet of so many rows and columns of cells, the first row with a cell more where one is given. */
function table(rows: number, columns: number, content: (row: number, column: number) => string, last = ''): PackedPart {
  const lines = numbersTo(rows).map((row) => {
    const cells = numbersTo(columns).map((column) => cellWith(content(row, column)));
    return `<row>${cells.join('')}${row === 0 ? last : ''}</row>`;
  });
  return part(SHEET, sheetXml(lines.join('')));
}

function cellWith(content: string): string {
  return `<c${content.startsWith('<is>') ? ' t="inlineStr"' : ''}>${content}</c>`;
}

function inline(text: string): string {
  return `<is><t>${text}</t></is>`;
}

/** Words of which a form's headings are made, so that the reader has something to think about everywhere. */
function heading(row: number, column: number): string {
  const words = [
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因',
    '年度资金总额',
    '总分',
    '项目名称',
  ];
  return inline(words[(row * 7 + column) % words.length] ?? '');
}

function sharedFormulas(rows: number, columns: number): PackedPart {
  const first = `<f t="shared" ref="A1:I${rows}" si="0">${'A1+'.repeat(50)}A1</f><v>1</v>`;
  return table(rows, columns, (row, column) => (row + column === 0 ? first : '<f t="shared" si="0"/><v>1</v>'));
}

function manyAreas(count: number): string[] {
  return numbersTo(count).map((index) => {
    const row = (index % 19_000) + 2;
    return ['A#:C#', 'D#:F#', 'G#:I#'][Math.floor(index / 19_000)]?.replaceAll('#', String(row)) ?? '';
  });
}

/** The form again and again, each on a sheet of its own. */
async function manyForms(): Promise<Buffer> {
  const parts = await formParts();
  return manySheets(300, parts.get(SHEET) ?? '', [
    part(STYLES, parts.get(STYLES) ?? ''),
    part(TEXTS, parts.get(TEXTS) ?? ''),
  ]);
}

function numbersTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function texts(repeated: string): string {
  return `<row>${Array.from({ length: 20 }, () => textCell(repeated)).join('')}</row>`;
}

function rowsOfTexts(): string {
  return repeatedTexts.map((text, index) => `<row r="${100 + index}">${textCell(text)}</row>`).join('');
}

function textCell(repeated: string): string {
  const text = repeated.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `<c t="inlineStr"><is><t xml:space="preserve">${text.repeat(Math.floor(32_000 / repeated.length))}</t></is></c>`;
}

/** An item of what `zpb check --json` prints, as far as it is looked at here. */
export interface JsonRecord {
  readonly file: string;
  readonly code: string;
  readonly message: string;
  readonly counts?: Readonly<Record<string, number>>;
}

/** What became of a file by the items about it: checked, formless, or the sentence that says why it was not read. */
export function outcomeIn(records: readonly JsonRecord[]): string {
  const messageOf = (wanted: string): string | undefined => records.find(({ code }) => code === wanted)?.message;
  const isFormless = messageOf('file.formless') !== undefined;
  return messageOf('file.unreadable') ?? (isFormless ? 'formless' : records.length > 0 ? 'checked' : 'nothing said');
}

/** What must be said of a file: checked, formless, or the sentence that says why it was not read. */
export function wantedOf(outcome: Outcome, path: string): string {
  if (outcome === 'checked' || outcome === 'formless') return outcome;
  if (outcome === 'time' || outcome === 'memory' || outcome === 'lost')
    return checkCommandMessages.exceeded[outcome](path);
  return fileMessages.unreadable[outcome](path);
}

/** A workbook with a blank form and nothing the matter with it. */
export function goodFile(): Promise<Buffer> {
  return withParts();
}

/** Writes one of the files; see HostileFile for `million`. */
export async function writeHostile(path: string, { content }: HostileFile, million = MILLION): Promise<void> {
  await writeFile(path, await content(million));
}
