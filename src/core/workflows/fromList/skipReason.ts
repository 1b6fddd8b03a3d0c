import type { GridView } from '../../sheet/read/gridView';
import { labelField } from '../../sheet/read/labels';
import { bareLabel } from '../../cell/cellText';
import type { ListHeading } from './findListHeadings';
import { listLabels } from './listLabels';

/** Why a row of a list gives no form. */
export type SkipReason = 'blank' | 'total' | 'heading' | 'note' | 'noProject';

const TOTAL = /(?:合计|小计|总计|共计)$/;
const NOTE = /^(?:注|备注|说明|填表|填报|制表|审核|负责人|联系)[^:]{0,6}:/;

/** Why a row is not a project; null when it is one. */
export function skipReason(view: GridView, row: number, columns: readonly ListHeading[]): SkipReason | null {
  const filled = view.filledColumns(row);
  const [first] = filled;
  if (first === undefined) return 'blank';
  const projectColumn = columns.find(({ field }) => field === 'project')?.column ?? first;
  const project = view.text(row, projectColumn);
  if (labelField(listLabels, project) === 'project') return 'heading';
  // A total is named at the beginning of its row, or where the project would be.
  const names = [view.text(row, first), project].map(bareLabel);
  if (names.some((name) => TOTAL.test(name))) return 'total';
  if (NOTE.test(view.text(row, first)) && (project === '' || first === projectColumn)) return 'note';
  return project === '' ? 'noProject' : null;
}
