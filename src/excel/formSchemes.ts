import { textIn } from '../core/form/cellState';
import type { Form } from '../core/form/form';
import { storedFormSchemes } from '../core/scheme/keptChoices';
import type { FormSchemes } from '../core/scheme/keptChoices';
import type { Scheme } from '../core/scheme/scheme';
import { schemeByName } from '../core/scheme/schemes';
import type { Thresholds } from '../core/scheme/thresholds';
import { withThresholds } from '../core/scheme/thresholds';
import { formScheme } from '../core/sheet/formScheme';
import { chosenThresholds } from './chosenThresholds';
import { readSetting, writeSetting } from './workbookSettings';

const SETTING = 'formSchemes';

/** Where a form stands and what it is called. */
export interface KeptPlace {
  readonly sheetId: string;
  /** A1 address of the title. */
  readonly title: string;
  /** '' where none is named. */
  readonly project: string;
}

/** The scheme of a form on a sheet, with the thresholds kept in the workbook. */
export type SchemeOf = (form: Form, sheetId: string) => Scheme;

/** The choices kept in the workbook; whatever makes no sense is left out. */
export function chosenFormSchemes(): FormSchemes {
  return readSetting(SETTING, storedFormSchemes)?.schemes ?? {};
}

/** How many choices the workbook keeps that nobody can use. */
export function damagedFormSchemes(): number {
  return readSetting(SETTING, storedFormSchemes)?.damaged ?? 0;
}

/** Keeps the choices in the workbook. */
export function keepFormSchemes(schemes: FormSchemes): Promise<void> {
  return writeSetting(SETTING, Object.keys(schemes).length > 0 ? schemes : undefined);
}

/** The choices with one more, or another, for a form. */
export function withFormScheme(schemes: FormSchemes, form: Form, sheetId: string, schemeId: string): FormSchemes {
  return withSchemeAt(schemes, placeOf(form, sheetId), schemeId);
}

/** The same for a form of which only the place is known. */
export function withSchemeAt(schemes: FormSchemes, place: KeptPlace, schemeId: string): FormSchemes {
  return { ...schemes, ...Object.fromEntries(placeKeys(place).map((key) => [key, schemeId])) };
}

/** The scheme of every form, by these choices and thresholds. */
export function schemeOf(schemes: FormSchemes, thresholds: Thresholds): SchemeOf {
  return (form, sheetId) => {
    const known = placeKeys(placeOf(form, sheetId)).find((key) => schemes[key] !== undefined);
    const chosen = schemeByName(schemes[known ?? ''] ?? '');
    return withThresholds(formScheme(form, chosen), thresholds);
  };
}

/** The scheme of every form, by what the workbook keeps. */
export function chosenSchemeOf(): SchemeOf {
  return schemeOf(chosenFormSchemes(), chosenThresholds());
}

/**
 * By what a form without formulas of ours is known again, the surest first: its project where it stood; its project, wherever it has
 * moved on its sheet; the cell of its title, where the project was named anew.
 */
function placeKeys({ sheetId, title, project }: KeptPlace): readonly string[] {
  const named = project === '' ? [] : [`${sheetId} ${title} ${project}`, `${sheetId} ${project}`];
  return [...named, `${sheetId} ${title}`];
}

function placeOf({ title, project }: Form, sheetId: string): KeptPlace {
  return { sheetId, title: title.address, project: textIn(project) };
}
