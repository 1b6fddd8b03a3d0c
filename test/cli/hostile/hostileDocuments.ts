import { CONTINUE, RESTART, cell, documentXml, paragraph, row, span, table } from '../../docx/rawDocument';
import { part, rawZip, repeatedPart } from '../../xlsx/rawZip';
import type { HostileFile } from './hostileFiles';

const MAIN = 'word/document.xml';
/** Stands where something is repeated. */
const MARK = '<mark/>';

/** A document in which a text stands many times. */
function repeated(body: string, text: string, times: number): Buffer {
  const [before = '', after = ''] = documentXml(body).split(MARK);
  return rawZip([repeatedPart(MAIN, before, text, times, after)]);
}

/** A table in a cell of a table in a cell … */
function nested(levels: number): Buffer {
  let inner = paragraph('甲');
  for (let level = 0; level < levels; level += 1) inner = `${table([row([cell(inner)])])}<w:p/>`;
  return rawZip([part(MAIN, documentXml(inner))]);
}

/** Documents that would harm a careless reader. */
export const hostileDocuments: readonly HostileFile[] = [
  { name: '文档截断', outcome: 'broken', content: () => rawZip([part(MAIN, documentXml(''))]).subarray(0, 60) },
  { name: '文档不是文档', outcome: 'broken', content: () => rawZip([part(MAIN, '<a/>')]) },
  {
    name: '文档是GBK',
    outcome: 'broken',
    content: () =>
      rawZip([part(MAIN, Buffer.from(documentXml(table([row(['甲'])])).replace('甲', '\xcf\xee'), 'latin1'))]),
  },
  { name: '文档里没有表', outcome: 'formless', content: () => rawZip([part(MAIN, documentXml(paragraph('甲')))]) },
  {
    name: '文档里有实体',
    outcome: 'suspicious',
    content: () => rawZip([part(MAIN, '<!DOCTYPE a [<!ENTITY b "c">]>')]),
  },
  { name: '文档里3GB空格', outcome: 'tooLargeUnpacked', content: () => repeated(MARK, ' '.repeat(1000), 3_000_000) },
  {
    name: '文档里百万行',
    outcome: 'tooManyCells',
    content: (million) => repeated(table([MARK]), row(['1']), million + 1),
  },
  {
    name: '文档里一行百万格',
    outcome: 'tooManyCells',
    content: (million) => repeated(table([`<w:tr>${MARK}</w:tr>`]), cell('1'), million + 1),
  },
  {
    name: '文档里千万列',
    outcome: 'tooManyCells',
    content: () => repeated(table([]).replace('</w:tblGrid>', `${MARK}$&`), '<w:gridCol w:w="1"/>', 10_000_000),
  },
  {
    name: '文档里宽格子',
    outcome: 'tooManyCells',
    content: () => repeated(table([MARK]), row([cell('1', span(250))]), 90_000),
  },
  { name: '文档里百万个表', outcome: 'tooManySheets', content: () => repeated(MARK, table([row(['1'])]), 1_000_000) },
  {
    name: '文档里一格百万段',
    outcome: 'formless',
    content: () => repeated(table([row([cell(MARK)])]), paragraph('1'), 1_000_000),
  },
  { name: '文档里百万段', outcome: 'formless', content: () => repeated(MARK, paragraph('1'), 1_000_000) },
  {
    name: '文档里一段百万截',
    outcome: 'formless',
    content: () => repeated(table([row([cell(`<w:p>${MARK}</w:p>`)])]), '<w:r><w:t>1</w:t></w:r>', 1_000_000),
  },
  { name: '文档里表套表', outcome: 'formless', content: () => nested(15) },
  { name: '文档里表套表太深', outcome: 'broken', content: () => nested(30) },
  {
    name: '文档里表套表一万层',
    outcome: 'broken',
    content: () => repeated(MARK, '<w:tbl><w:tblGrid/><w:tr><w:tc>', 10_000),
  },
  {
    name: '文档里十亿列的格',
    outcome: 'broken',
    content: () => rawZip([part(MAIN, documentXml(table([row([cell('1', span(1_000_000_000))])])))]),
  },
  {
    name: '文档里没有开头的合并',
    outcome: 'formless',
    content: () => rawZip([part(MAIN, documentXml(table([row([cell('', CONTINUE)]), row([cell('1', CONTINUE)])])))]),
  },
  {
    name: '文档里长合并',
    outcome: 'formless',
    content: () =>
      repeated(
        table([row([cell('1', RESTART), cell('1', RESTART)]), MARK]),
        row([cell('', CONTINUE), cell('', CONTINUE)]),
        19_000,
      ),
  },
];
