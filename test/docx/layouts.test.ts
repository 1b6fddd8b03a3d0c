import { checkWorkbook } from '../../src/files/checkWorkbook';
import type { CheckedSheet } from '../../src/files/checkWorkbook';
import { textIn } from '../../src/core/form/cellState';
import { CONTINUE, RESTART, cell, documentOf, paragraph, row, run, span, table } from './rawDocument';
import { readDocument } from './readBytes';

// One form as offices lay it out in Word: however it is laid out, the same is read of it and the same is found.

const REASON = '汛期提前，一座水库延至明年春季维修，已列入计划。';
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
/** What compares texts as people do: full-width signs as the others, no matter where a line ends. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** What a person reads in it, whatever it looks like. */
const READ = {
  project: '水库维修',
  units: ['县水利局', '县水管所'],
  year: 2023,
  budget: ['100', '90'],
  indicators: [
    ['维修水库', '4座', '3座', '20', '15', plain(REASON)],
    ['验收合格率', '≥95%', '98%', '10', '10', ''],
    ['完成时间', '2023年12月底前', '2023年11月', '10', '10', ''],
    ['维修总成本', '≤100万元', '90万元', '10', '10', ''],
    ['受益人口', '≥1000人', '1200人', '30', '30', ''],
    ['群众满意度', '≥90%', '92%', '10', '10', ''],
  ],
  total: '94',
  questions: [] as string[],
};

function readOf(sheets: readonly CheckedSheet[]): unknown[] {
  return sheets.flatMap(({ forms }) =>
    forms.map(({ form, questions }) => ({
      project: plain(textIn(form.project)),
      units: [form.department, form.implementer].map((each) => plain(textIn(each))),
      year: form.year,
      budget: [form.funds[0]?.budget, form.funds[0]?.executed].map((each) => plain(textIn(each ?? null))),
      indicators: form.indicators.map(({ name, target, actual, weight, score, explanation }) =>
        [name, target, actual, weight, score, explanation].map((each) => plain(textIn(each ?? null))),
      ),
      total: plain(textIn(form.totalScore)),
      questions: questions.map(({ heading }) => heading),
    })),
  );
}

async function checked(body: string): Promise<CheckedSheet[]> {
  const { tables } = await readDocument(documentOf(body));
  return checkWorkbook(
    tables.map((each, index) => ({ name: `表${index + 1}`, grid: each.grid, layout: null, table: each })),
    null,
  );
}

const TITLE = paragraph('项目支出绩效自评表') + paragraph('（2023年度）');
const over = (text: string, columns: number, more = ''): string => cell(text, span(columns) + more);

const header = [
  row([over('项目名称', 2), over('水库维修', 7)]),
  row([over('主管部门', 2), over('县水利局', 3), over('实施单位', 2), over('县水管所', 2)]),
  row([
    over('项目资金（万元）', 2, RESTART),
    cell(''),
    ...['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'].map((each) => cell(each)),
  ]),
  row([over('', 2, CONTINUE), ...['年度资金总额', '100', '100', '90', '10', '90%', '9'].map((each) => cell(each))]),
  row([over('', 2, CONTINUE), ...['其中：当年财政拨款', '100', '100', '90', '-', '', '-'].map((each) => cell(each))]),
  row([over('年度总体目标', 2, RESTART), over('预期目标', 3), over('实际完成情况', 4)]),
  row([over('', 2, CONTINUE), over('维修水库4座，保障灌溉。', 3), over('维修水库3座，灌溉有保障。', 4)]),
];
const HEADINGS = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];
const heading = row([cell('绩效指标', RESTART), ...HEADINGS.map((each) => cell(each))]);
const KINDS = [
  [cell('产出指标', RESTART), '数量指标'],
  [cell('', CONTINUE), '质量指标'],
  [cell('', CONTINUE), '时效指标'],
  [cell('', CONTINUE), '成本指标'],
  ['效益指标', '社会效益指标'],
  ['满意度指标', '服务对象满意度指标'],
] as const;
const side = cell('', CONTINUE);
const indicators = READ.indicators.map((texts, index) => row([side, ...(KINDS[index] ?? []), ...texts]));
const total = row([over('总分', 6), '100', '94', '']);
const lower = [heading, ...indicators, total];
const whole = table([...header, ...lower]);
const inRows = (change: (xml: string) => string): string => TITLE + table([...header, ...lower].map(change));
const withText = (from: string, content: string): string => TITLE + whole.replace(paragraph(from), content);
const AUTHOR = 'w:id="1" w:author="甲" w:date="2024-03-01T00:00:00Z"';
const control = (content: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="填写"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const lines = (...texts: readonly string[]): string =>
  `<w:p><w:r>${texts.map((text) => `<w:t>${text}</w:t>`).join('<w:br/>')}</w:r></w:p>`;
const box = (text: string): string =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${paragraph(text)}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph(text)}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

const LAYOUTS: readonly (readonly [what: string, body: string])[] = [
  ['merged cells across columns and rows', TITLE + whole],
  ['two tables with an empty line between', TITLE + table(header) + paragraph('') + table(lower)],
  [
    'two tables with a page end between',
    `${TITLE}${table(header)}<w:p><w:r><w:br w:type="page"/></w:r></w:p>${table(lower)}`,
  ],
  [
    'two tables with a title of the second between',
    TITLE + table(header) + paragraph('绩效指标完成情况') + table(lower),
  ],
  [
    'a table per block, each with its title',
    TITLE +
      table(header.slice(0, 2)) +
      paragraph('一、资金情况') +
      table(header.slice(2, 5)) +
      paragraph('二、年度总体目标') +
      table(header.slice(5)) +
      paragraph('三、绩效指标') +
      table(lower),
  ],
  [
    'a table per block',
    TITLE + table(header.slice(0, 2)) + paragraph('') + table(header.slice(2)) + paragraph('') + table(lower),
  ],
  ['a table in the cell of a frame', table([row([cell(TITLE)]), row([cell(`${whole}<w:p/>`)])])],
  [
    'the title in the first row',
    table([row([over('项目支出绩效自评表', 9)]), row([over('（2023年度）', 9)]), ...header, ...lower]),
  ],
  [
    'headings repeated at the top of each page',
    TITLE + table([...header, heading.replace('<w:trPr>', '<w:trPr><w:tblHeader/>'), ...indicators, total]),
  ],
  [
    'headings typed again where the second page begins',
    TITLE + table([...header, heading, ...indicators.slice(0, 3), heading, ...indicators.slice(3), total]),
  ],
  [
    'headings typed again in the second table',
    TITLE +
      table([...header, heading, ...indicators.slice(0, 3)]) +
      paragraph('') +
      table([heading, ...indicators.slice(3), total]),
  ],
  [
    'full-width digits and signs',
    inRows((xml) => xml.replace(/(<w:t [^>]*>)([^<]*\d[^<]*)/g, (_, tag: string, text: string) => tag + wide(text))),
  ],
  [
    'labels spaced out',
    inRows((xml) =>
      xml.replace('项目名称', '项 目 名 称').replace('主管部门', '主管　部门').replace('总分', '总　　分'),
    ),
  ],
  [
    'labels over several lines',
    inRows((xml) =>
      [
        '年度指标值',
        '实际完成值',
        '年初预算数',
        '偏差原因分析及改进措施',
        '一级指标',
        '产出指标',
        '年度总体目标',
      ].reduce((text, label) => text.replaceAll(paragraph(label), lines(label.slice(0, 2), label.slice(2))), xml),
    ),
  ],
  [
    'one character a line',
    inRows((xml) =>
      ['产出指标', '效益指标', '绩效指标'].reduce(
        (text, label) => text.replaceAll(paragraph(label), [...label].map((each) => paragraph(each)).join('')),
        xml,
      ),
    ),
  ],
  ['a value over two lines', withText('2023年12月底前', lines('2023年', '12月底前'))],
  ['a name over two paragraphs', withText('群众满意度', paragraph('群众') + paragraph('满意度'))],
  [
    'a tracked change of a value',
    withText(
      '3座',
      `<w:p><w:del ${AUTHOR}><w:r><w:delText>2座</w:delText></w:r></w:del><w:ins ${AUTHOR}>${run('3座')}</w:ins></w:p>`,
    ),
  ],
  [
    'a tracked row taken out and one put in',
    TITLE +
      table([
        ...header,
        heading,
        row([side, cell('', CONTINUE), '数量指标', '旧指标', '1个', '1个', '20', '20', ''], `<w:del ${AUTHOR}/>`),
        ...indicators.slice(0, 5),
        (indicators[5] ?? '').replace('<w:trPr>', `<w:trPr><w:ins ${AUTHOR}/>`),
        total,
      ]),
  ],
  ['content controls in cells', inRows((xml) => xml.replace(/<w:p><w:r>.*?<\/w:r><\/w:p>/g, (each) => control(each)))],
  ['content controls around cells', inRows((xml) => xml.replace(/<w:tc>.*?<\/w:tc>/g, (each) => control(each)))],
  ['content controls around rows', inRows(control)],
  ['a content control around the table', TITLE + control(whole)],
  ['a value in a text box', withText('92%', box('92%'))],
  [
    'links and fields',
    withText(
      '90万元',
      `<w:p><w:hyperlink w:anchor="a">${run('90')}</w:hyperlink><w:fldSimple w:instr="MERGEFIELD a">${run('万元')}</w:fldSimple></w:p>`,
    ),
  ],
  [
    'rows that begin further right instead of merged cells',
    TITLE +
      table([
        ...header,
        heading,
        ...indicators.map((xml) => xml.replace(side, '').replace('<w:trPr>', '<w:trPr><w:gridBefore w:val="1"/>')),
        total,
      ]),
  ],
];

test.each(LAYOUTS)('%s', async (_, body) => {
  const sheets = await checked(body);
  expect(readOf(sheets)).toEqual([READ]);
  const findings = sheets.flatMap(({ forms }) => forms.flatMap((form) => form.findings));
  expect(findings.map(({ code, cell: at }) => `${code} ${at}`)).toEqual([]);
});

test('two forms in a document are two', async () => {
  const other = whole.replaceAll('水库维修', '道路养护');
  const sheets = await checked(TITLE + whole + TITLE + table([]).slice(0, 0) + other);
  expect(readOf(sheets)).toEqual([READ, { ...READ, project: '道路养护' }]);
});
