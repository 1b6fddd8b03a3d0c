import type { GridView } from './gridView';
import type { ViewPosition } from './headings';
import { indicatorWords } from './headingWords';
import { isTitle, labelField } from './labels';

/** 申报表, 监控表, 复核表 and their like. */
const OTHER_TITLE = /(?:申报|监控|复核|绩效目标)(?:情况|批复|申请|审核)*表(?:\([^)]*\))?$/;
const MAX_TITLE_LENGTH = 40;

/**
 * Whether the indicators under a heading belong to another table of the same family, with columns much like those of a 自评表: by the
 * nearest title above, which stands first in its row.
 */
export function isOtherTable(view: GridView, headingRow: number): boolean {
  return titleOfOther(view, headingRow) !== null;
}

/** The titles of such tables that have indicators, from top to bottom. */
export function otherTableTitles(view: GridView): ViewPosition[] {
  const rows = Array.from({ length: view.rows }, (_, row) => row);
  if (!rows.some((row) => otherTitleAt(view, row) !== null)) return [];
  return rows.filter((row) => hasLevels(view, row)).flatMap((row) => titleOfOther(view, row) ?? []);
}

function titleOfOther(view: GridView, headingRow: number): ViewPosition | null {
  for (let row = headingRow - 1; row >= 0; row -= 1) {
    const [first] = view.filledColumns(row);
    if (first !== undefined && isTitle(view.text(row, first))) return null;
    const column = otherTitleAt(view, row);
    if (column !== null) return view.text(row, column).includes('自评') ? null : { row, column };
    if (hasLevels(view, row)) return null;
  }
  return null;
}

/** The column of a title of such a table, which stands first in its row. */
function otherTitleAt(view: GridView, row: number): number | null {
  const [column] = view.filledColumns(row);
  const text = column === undefined ? '' : view.text(row, column);
  return column !== undefined && text.length <= MAX_TITLE_LENGTH && OTHER_TITLE.test(text) ? column : null;
}

/** The heading of other indicators: what stands above is theirs. */
function hasLevels(view: GridView, row: number): boolean {
  const fields = view
    .filledColumns(row)
    .flatMap((column) => labelField(indicatorWords.names, view.text(row, column)) ?? []);
  return indicatorWords.isHeading(new Set(fields));
}
