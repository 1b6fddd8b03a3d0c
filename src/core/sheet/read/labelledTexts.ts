import type { Cell } from '../../cell/cell';
import { labelText } from '../../cell/cellText';

/** A label, and what is written behind it in its own cell. */
export interface LabelledText<Field> {
  readonly field: Field;
  /** The cell with nothing but the text behind the label. */
  readonly inside: Cell;
}

/** A line with a label; what stands behind it may begin on the next one. */
const LABEL_AND_TEXT = /^\s*([^:：]{2,24}?)\s*[:：]\s*(.*)$/s;
const LINE_END = /\r\n|[\n\r\v]/;

/**
 * What stands behind labels in their own cell, line by line: '项目名称：水库维修', '预期目标：…' above '实际完成情况：…'. A label that has a line
 * to itself needs no colon. None where the cell does not begin with a label.
 */
export function labelledTexts<Field>(
  cell: Cell,
  fieldOf: (label: string) => Field | null,
): readonly LabelledText<Field>[] {
  // A heading over two lines is a label and has no text.
  if (typeof cell.value !== 'string' || fieldOf(labelText(cell.value)) !== null) return [];
  const parts: { readonly field: Field; readonly lines: string[] }[] = [];
  const lines = cell.value.trim().split(LINE_END);
  for (const line of lines) {
    const [, label = line, rest = ''] = LABEL_AND_TEXT.exec(line) ?? [];
    // Of a label alone in its cell the text stands elsewhere.
    const field = rest !== '' || lines.length > 1 ? fieldOf(labelText(label)) : null;
    if (field !== null) parts.push({ field, lines: [rest] });
    else if (parts.length === 0) return [];
    else parts.at(-1)?.lines.push(line);
  }
  return parts.map((part) => ({
    field: part.field,
    inside: { ...cell, value: part.lines.join('\n').trim(), hasLabel: true },
  }));
}
