import { highlightRules } from '../highlightRules';
import { readForms } from '../readForms';
import type { HighlightRule } from '../sheetPlan';
import { gridAfterEdit } from './gridAfterEdit';
import { planAddRow } from './planAddRow';
import { planDeleteRow } from './planDeleteRow';
import { planMoveRow } from './planMoveRow';
import { planNature } from './planNature';
import type { RowEdit, RowEditPlan, RowRefusal, RowSurroundings } from './rowEdit';
import type { RowPlace } from './rowPlace';

/** What an edit of an indicator's row changes on its sheet, or why it is not done. */
export function planRowEdit(place: RowPlace, edit: RowEdit, surroundings: RowSurroundings): RowEditPlan | RowRefusal {
  const plan = planKind(place, edit, surroundings);
  return plan.kind === 'plan' && plan.line ? { ...plan, liveRules: liveRulesAfter(place, plan) } : plan;
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
    case 'nature':
      return planNature(place, edit.nature);
  }
}

function liveRulesAfter({ cells, formIndex }: RowPlace, plan: RowEditPlan): HighlightRule[] | null {
  const form = readForms(gridAfterEdit(cells.grid, plan)).forms[formIndex];
  return form ? highlightRules(form, []) : null;
}
