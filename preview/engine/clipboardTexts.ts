/** A cell with what ends it; quotation marks around it keep tabs and line breaks in it. */
const CELL = /("(?:[^"]|"")*"(?=\t|\r?\n|$)|[^\t\r\n]*)(\t|\r?\n|$)/g;

/** The cells of a text as spreadsheets put it on the clipboard, row by row: tabs between cells, one line per row. */
export function clipboardTexts(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, cell = '', end] of text.replace(/\r?\n$/, '').matchAll(CELL)) {
    row.push(cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}
