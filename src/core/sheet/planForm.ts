import type { FormContent } from '../form/formContent';
import type { Scheme } from '../scheme/scheme';
import type { CellPosition } from './a1';
import type { SheetPlan } from './sheetPlan';
import type { Template } from './template';

/** Draws a form as data: what to write where, so that its top-left corner stands at the origin. */
export declare function planForm(
  template: Template,
  content: FormContent,
  origin: CellPosition,
  scheme: Scheme,
): SheetPlan;
