import type { DocumentCell, FormDocument } from '../../core/document/formDocument';
import type { ReturnSlip } from '../../core/workflows/collect/returnSlip';
import { returnSlipMessages as messages } from '../../wording/zh-CN/returnSlip';
import { severityMessages } from '../../wording/zh-CN/severities';

/** Points. */
const WIDTHS = [30, 60, 66, 268, 100] as const;
const ROW_HEIGHT = 20;
/** Characters from which a text begins at the left. */
const SENTENCE_LENGTH = 12;

/** 退回单: what a unit has to put right on its form, to be printed on A4. */
export function slipDocument({ project, unit, year, file, items }: ReturnSlip): FormDocument {
  const { title, about, headings, unnamed } = messages;
  const row = (...cells: readonly DocumentCell[]) => ({ minHeight: ROW_HEIGHT, cells });
  const line = (name: string, text: string) => row(cell(name, 2, true), cell(text || unnamed, 3));
  return {
    lines: [title, ...(year === null ? [] : [messages.year(year)])],
    columnWidths: WIDTHS,
    rows: [
      ...[line(about.project, project), line(about.unit, unit), line(about.file, file)],
      row(...headings.map((heading) => cell(heading, 1, true))),
      ...items.map(({ severity, place, message }, index) =>
        row(...[String(index + 1), severityMessages.names[severity], place, message, ''].map((text) => cell(text))),
      ),
    ],
    signature: '',
    isLandscape: false,
    hidden: { rows: 0, columns: 0 },
  };
}

function cell(text: string, columns = 1, isBold = false): DocumentCell {
  return { text, columns, rows: 1, isBold, isSentence: text.length > SENTENCE_LENGTH };
}
