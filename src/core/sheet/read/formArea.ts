import type { Span } from '../template';
import type { FormSection } from './findSections';
import type { GridView } from './gridView';
import type { Headings } from './headings';
import { headerLabels } from './labelTables';
import { isCaption, labelField } from './labels';

/** The columns a form stands in; what other tables there are beside it is left out. */
export function formColumns(view: GridView, section: FormSection, funds: Headings<string> | null): Span {
  const headings = funds ? [section.indicators, funds] : [section.indicators];
  const to = Math.max(...headings.map(({ rightEdge }) => rightEdge));
  const captions = columnsOf(view, section, to, isCaption);
  const edges =
    captions.length > 0 ? captions : columnsOf(view, section, to, (text) => labelField(headerLabels, text) !== null);
  const labels = headings.flatMap(({ columns }) => Array.from(columns.values(), ({ from }) => from));
  return { from: Math.min(section.titleColumn ?? Number.POSITIVE_INFINITY, ...edges, ...labels), to };
}

/** Columns up to the right edge, and above the first indicator, with a text of some kind. */
function columnsOf(
  view: GridView,
  { top, indicators }: FormSection,
  rightEdge: number,
  isWanted: (text: string) => boolean,
): number[] {
  return Array.from({ length: indicators.lastRow - top + 1 }, (_, index) => top + index).flatMap((row) =>
    view.filledColumns(row).filter((column) => column <= rightEdge && isWanted(view.text(row, column))),
  );
}
