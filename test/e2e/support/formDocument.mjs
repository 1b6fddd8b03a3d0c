// A Word document with a form, made here so that no binary file has to be kept.
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const WIDTHS = [1100, 1100, 1700, 1100, 1100, 800, 900, 1700];

/** A cell of so many columns: its text and properties. @typedef {string | readonly [text: string, columns: number]} Cell */

/**
 * The document of a project: title and year above the table, scores typed, one text that looks like a formula.
 * @param {string} project
 */
export function formDocument(project) {
  /** @type {readonly (readonly Cell[])[]} */
  const rows = [
    [
      ['项目名称', 2],
      [project, 6],
    ],
    [
      ['主管部门', 2],
      ['县水务局', 2],
      ['实施单位', 2],
      ['县水库管理所', 2],
    ],
    ['项目资金', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', '100', '100', '95', '10', '95%', '9.5'],
    [
      ['年度总体目标', 2],
      ['预期目标：维修水库五座，恢复灌溉面积', 3],
      ['实际完成情况：维修四座', 3],
    ],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
    ['产出指标', '数量指标', '维修水库', '5座', '4座', '50', '40', '有一座因汛期推迟，已列入下年计划'],
    ['效益指标', '社会效益指标', '=1+1', '1000人', '1000人', '40', '40', ''],
    [['总分', 5], '100', '89.5', ''],
  ];
  const table = `<w:tbl><w:tblPr/><w:tblGrid>${WIDTHS.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.map(rowXml).join('')}</w:tbl>`;
  return documentOf(`${paragraph('项目支出绩效自评表')}${paragraph('（2024年度）      单位：万元')}${table}`);
}

/** A document with a text and no table. */
export const emptyDocument = () => documentOf(paragraph('没有表格'));

/** @param {string} body */
function documentOf(body) {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${MAIN}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
}

/** @param {readonly Cell[]} cells */
function rowXml(cells) {
  const inner = cells.map((cell) => {
    const [text, columns] = typeof cell === 'string' ? [cell, 1] : cell;
    return `<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr>${paragraph(text)}</w:tc>`;
  });
  return `<w:tr>${inner.join('')}</w:tr>`;
}

/** @param {string} text */
function paragraph(text) {
  return `<w:p><w:r><w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r></w:p>`;
}
