import type { PlanContext } from './planContext';

const MIN_HEIGHT = 36;

/** The labelled texts below the indicators, such as 其他需要说明事项. */
export function planFooters({ content, rows, canvas }: PlanContext): void {
  for (const { footer, row } of rows.footers) {
    const text = content.footers?.[footer.field] ?? '';
    canvas.rowHeights[row] = MIN_HEIGHT;
    canvas.value(row, footer.label.from, footer.label.label);
    canvas.merge(row, footer.label);
    canvas.value(row, footer.value.from, text);
    canvas.merge(row, footer.value);
  }
}
