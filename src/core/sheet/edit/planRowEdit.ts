import { highlightRules } from '../highlightRules';
import { readForms } from '../readForms';
import { gridAfterEdit } from './gridAfterEdit';
import { heightsAfterEdit } from './heightsAfterEdit';
import { planAddRow } from './planAddRow';
import { planDeleteRow } from './planDeleteRow';
import { planMoveRow } from './planMoveRow';
import { planNature } from './planNature';
import { planUsual } from '../usual/planUsual';
import { planPaste } from '../paste/planPaste';
import type { RowEdit, RowEditPlan, RowRefusal, RowSurroundings } from './rowEdit';
import type { RowPlace } from './rowPlace';

/** What an edit of an indicator's row changes on its sheet, or why it is not done. */
export function planRowEdit(place: RowPlace, edit: RowEdit, surroundings: RowSurroundings): RowEditPlan | RowRefusal {
  const plan = planKind(place, edit, surroundings);
  const fills = edit.kind === 'paste' || edit.kind === 'putUsual';
  return plan.kind === 'plan' && (plan.lines.length > 0 || fills) ? withFollowing(place, plan, surroundings) : plan;
}

function planKind(place: RowPlace, edit: RowEdit, surroundings: RowSurroundings): RowEditPlan | RowRefusal {
  switch (edit.kind) {
    case 'addBelow':
      return planAddRow(place, surroundings);
    case 'delete':
      return planDeleteRow(place, surroundings);
    case 'moveUp':
      return planMoveRow(place, -1, surroundings);
    case 'moveDown':
      return planMoveRow(place, 1, surroundings);
    case 'paste':
      return planPaste(place, edit.paste, surroundings);
    case 'putUsual':
      return planUsual(place, edit.indicators, surroundings);
    case 'nature':
      return planNature(place, edit.nature);
  }
}

/** What follows from a row more or less: the form's own live rules, and rows that must be higher. */
function withFollowing(
  { cells, form: before, formIndex }: RowPlace,
  plan: RowEditPlan,
  { layout }: RowSurroundings,
): RowEditPlan {
  const grid = gridAfterEdit(cells.grid, plan);
  const form = readForms(grid).forms[formIndex];
  if (!form) return plan;
  const grown = heightsAfterEdit({ form: before, grid: cells.grid }, { form, grid }, plan, layout);
  return { ...plan, liveRules: highlightRules(form, grid, []), heights: [...plan.heights, ...grown] };
}
