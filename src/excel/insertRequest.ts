import type { CellPosition } from '../core/cell/a1';
import type { FormContent } from '../core/form/formContent';
import type { FormulaKind } from '../core/form/formulaKind';
import { schemeByName } from '../core/scheme/schemes';
import { functionFormulas } from '../core/sheet/plan/functionFormulas';
import { plainFormulas } from '../core/sheet/plainFormulas/plainFormulas';
import { planForm } from '../core/sheet/planForm';
import type { SheetPlan } from '../core/sheet/sheetPlan';
import { templateById } from '../core/sheet/templates/templateById';
import { areMarksOn } from './marksSwitch';
import type { Saying } from '../wording/language';

/** A form to put into the workbook. */
export interface InsertRequest {
  readonly content: FormContent;
  readonly templateId: string;
  readonly schemeId: string;
  /** How the form calculates. */
  readonly formulas: FormulaKind;
  readonly place: 'newSheet' | 'selection';
  /** What a new sheet is to be called, made legal and unique; the project's name when left out. */
  readonly sheetName?: string;
}

/** Where a form now stands. */
export interface InsertResult {
  readonly sheetId: string;
  readonly sheetName: string;
  /** A1 addresses on that sheet. */
  readonly range: string;
  readonly firstInput: string;
  /** A sentence for the user when the form is there but its page setup is not. */
  readonly notice?: Saying;
  /** Whether Ctrl+Z takes it back. */
  readonly undoable: boolean;
}

/** What is to be drawn, without the place. */
export type FormRequest = Pick<InsertRequest, 'content' | 'templateId' | 'schemeId' | 'formulas'>;

/** Thrown for a scheme id that is none: a programming mistake. */
class UnknownSchemeError extends Error {
  override readonly name = 'UnknownSchemeError';
}

/** The plan of a requested form with its top-left cell at the origin. */
export function planRequest({ content, templateId, schemeId, formulas }: FormRequest, origin: CellPosition): SheetPlan {
  const scheme = schemeByName(schemeId);
  if (!scheme) throw new UnknownSchemeError(`No scheme has the id ${schemeId}`);
  const style = formulas === 'plain' ? plainFormulas : functionFormulas;
  return planForm(templateById(templateId), content, origin, scheme, style);
}

/** The same as it is drawn into this workbook: without marks where these are switched off. */
export function planDrawing(request: FormRequest, origin: CellPosition): SheetPlan {
  const plan = planRequest(request, origin);
  return areMarksOn() ? plan : { ...plan, highlights: [] };
}
