import { schemeByName } from '../core/scheme/schemes';
import type { CellPosition } from '../core/cell/a1';
import { planForm } from '../core/sheet/planForm';
import type { SheetPlan } from '../core/sheet/sheetPlan';
import { templateById } from '../core/sheet/templates/templateById';
import type { InsertRequest } from './insertRequest';

/** What is to be drawn, without the place. */
export type FormRequest = Pick<InsertRequest, 'content' | 'templateId' | 'schemeId'>;

/** Thrown for a scheme id that is none: a programming mistake. */
export class UnknownSchemeError extends Error {
  override readonly name = 'UnknownSchemeError';
}

/** The plan of a requested form with its top-left cell at the origin. */
export function planRequest({ content, templateId, schemeId }: FormRequest, origin: CellPosition): SheetPlan {
  const scheme = schemeByName(schemeId);
  if (!scheme) throw new UnknownSchemeError(`No scheme has the id ${schemeId}`);
  return planForm(templateById(templateId), content, origin, scheme);
}
