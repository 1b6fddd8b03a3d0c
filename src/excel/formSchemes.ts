import type { Form } from '../core/form/form';
import type { Scheme } from '../core/scheme/scheme';
import { schemeByName } from '../core/scheme/schemes';
import type { Thresholds } from '../core/scheme/thresholds';
import { withThresholds } from '../core/scheme/thresholds';
import { formScheme } from '../core/sheet/formScheme';
import { chosenThresholds } from './chosenThresholds';
import { readSetting, writeSetting } from './workbookSettings';

const SETTING = 'formSchemes';

/** Ids of the schemes chosen for forms whose formulas name none, by `formKey`. */
export type FormSchemes = Readonly<Record<string, string>>;

/** The scheme of a form on a sheet, with the workbook's own thresholds. */
export type SchemeOf = (form: Form, sheetId: string) => Scheme;

/** The choices kept in the workbook; whatever makes no sense is left out. */
export function chosenFormSchemes(): FormSchemes {
  return readSetting(SETTING, parseFormSchemes) ?? {};
}

/** Keeps the choices in the workbook. */
export function keepFormSchemes(schemes: FormSchemes): Promise<void> {
  return writeSetting(SETTING, Object.keys(schemes).length > 0 ? schemes : undefined);
}

/** The choices with one more, or another, for a form. */
export function withFormScheme(schemes: FormSchemes, form: Form, sheetId: string, schemeId: string): FormSchemes {
  return { ...schemes, [formKey(form, sheetId)]: schemeId };
}

/** The scheme of every form, by these choices and thresholds. */
export function schemeOf(schemes: FormSchemes, thresholds: Thresholds): SchemeOf {
  return (form, sheetId) => {
    const chosen = schemeByName(schemes[formKey(form, sheetId)] ?? '');
    return withThresholds(formScheme(form, chosen), thresholds);
  };
}

/** The scheme of every form, by what the workbook keeps. */
export function chosenSchemeOf(): SchemeOf {
  return schemeOf(chosenFormSchemes(), chosenThresholds());
}

/** A form without formulas of ours has nothing to know it by but its place: the sheet, and the cell of its title. */
function formKey({ title }: Form, sheetId: string): string {
  return `${sheetId} ${title.address}`;
}

function parseFormSchemes(stored: unknown): FormSchemes {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
