import {
  AlignmentType,
  Document,
  HeightRule,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { DocumentCell, DocumentRow, FormDocument } from '../core/document/formDocument';

/** Twentieths of a point, the unit of widths in documents. */
const TWIPS = 20;
const MILLIMETRE = 72 / 25.4;
const PAGE = { width: 210 * MILLIMETRE, height: 297 * MILLIMETRE };
const MARGINS = { side: 15 * MILLIMETRE, end: 18 * MILLIMETRE };
/** Half points: 小二, 小四 and 小五. */
const SIZES = { title: 36, line: 24, text: 18 };
/** Points: rows of the sheet are high enough for its larger font. */
const MIN_HEIGHT_CAP = 20;
const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' };
/** What XML cannot hold. */
const NO_TEXT = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;

/** Writes forms as a Word document (.docx), each beginning a page of A4. */
export async function writeDocument(forms: readonly FormDocument[]): Promise<Uint8Array> {
  const document = new Document({
    creator: '',
    styles: { default: { document: { run: { font: FONT, size: SIZES.text } } } },
    sections: forms.map((form) => ({
      properties: {
        page: {
          size: {
            width: twips(PAGE.width),
            height: twips(PAGE.height),
            orientation: form.isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: {
            left: twips(MARGINS.side),
            right: twips(MARGINS.side),
            top: twips(MARGINS.end),
            bottom: twips(MARGINS.end),
          },
        },
      },
      children: [
        ...form.lines.map((line, index) => lineAbove(line, index === 0)),
        tableOf(form),
        ...lineBelow(form.signature),
      ],
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function lineAbove(text: string, isTitle: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: isTitle ? 120 : 60 },
    children: runsOf(text, { bold: isTitle, size: isTitle ? SIZES.title : SIZES.line }),
  });
}

function lineBelow(text: string): Paragraph[] {
  if (text === '') return [];
  return [new Paragraph({ spacing: { before: 60 }, children: runsOf(text, { bold: false }) })];
}

function tableOf({ columnWidths, rows, isLandscape }: FormDocument): Table {
  const wanted = columnWidths.reduce((sum, width) => sum + width, 0);
  const room = (isLandscape ? PAGE.height : PAGE.width) - 2 * MARGINS.side;
  const widths = columnWidths.map((width) => twips((width / wanted) * room));
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    rows: rows.map(rowOf),
  });
}

function rowOf({ minHeight, cells }: DocumentRow): TableRow {
  return new TableRow({
    cantSplit: true,
    height: { value: twips(Math.min(minHeight, MIN_HEIGHT_CAP)), rule: HeightRule.ATLEAST },
    children: cells.map(cellOf),
  });
}

function cellOf({ text, columns, rows, isBold, isSentence }: DocumentCell): TableCell {
  return new TableCell({
    columnSpan: columns,
    rowSpan: rows,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 60, right: 60 },
    children: [
      new Paragraph({
        alignment: isSentence ? AlignmentType.LEFT : AlignmentType.CENTER,
        children: runsOf(text, { bold: isBold }),
      }),
    ],
  });
}

/** Lines of a text, one below the other. */
function runsOf(text: string, look: { readonly bold: boolean; readonly size?: number }): TextRun[] {
  const lines = text.replace(NO_TEXT, '').split(/\r\n|\r|\n/);
  return lines.map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

function twips(points: number): number {
  return Math.round(points * TWIPS);
}
