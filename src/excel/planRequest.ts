import { schemeByName } from '../core/scheme/schemes';
import type { CellPosition } from '../core/sheet/a1';
import { planForm } from '../core/sheet/planForm';
import type { SheetPlan } from '../core/sheet/sheetPlan';
import { templateById } from '../core/sheet/template';
import type { InsertRequest } from './insertForm';

/** What is to be drawn, without the place. */
export type FormRequest = Pick<InsertRequest, 'content' | 'templateId' | 'schemeId'>;

/** Thrown for a template or scheme id that is none: a programming mistake. */
export class UnknownIdError extends Error {
  override readonly name = 'UnknownIdError';
}

/** The plan of a requested form with its top-left cell at the origin. */
export function planRequest({ content, templateId, schemeId }: FormRequest, origin: CellPosition): SheetPlan {
  const template = templateById(templateId);
  const scheme = schemeByName(schemeId);
  if (!template || !scheme) throw new UnknownIdError(`${templateId}, ${schemeId}`);
  return planForm(template, content, origin, scheme);
}
