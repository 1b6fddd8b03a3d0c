import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A document with a body exactly as given; `parts` are added or replaced. */
export function documentOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = {
    '_rels/.rels': `<Relationships xmlns="${PACKAGE_RELATIONS}"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': documentXml(body),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])));
}

/** The main part of a document. */
export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${MAIN}"><w:body>${body}<w:sectPr/></w:body></w:document>`;
}

/** A paragraph of one run. */
export function paragraph(text: string): string {
  return `<w:p>${run(text)}</w:p>`;
}

/** A run of text. */
export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>`;
}

/** A cell: its paragraphs as XML, and its properties. */
export function cell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`;
}

/** A row of cells, or of their texts. */
export function row(cells: readonly string[], properties = ''): string {
  const inner = cells.map((each) => (each.startsWith('<') ? each : cell(each)));
  return `<w:tr><w:trPr>${properties}</w:trPr>${inner.join('')}</w:tr>`;
}

/** A table; `widths` of its columns in twentieths of a point. */
export function table(rows: readonly string[], widths: readonly number[] = []): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`);
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid.join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

/** Columns a cell takes. */
export function span(columns: number): string {
  return `<w:gridSpan w:val="${columns}"/>`;
}

/** Begins a cell that goes on in the rows below. */
export const RESTART = '<w:vMerge w:val="restart"/>';
/** Goes on with the cell above. */
export const CONTINUE = '<w:vMerge/>';
