import { cellsOf } from '../form/cellsOf';
import type { Form } from '../form/form';
import type { Scheme } from '../scheme/scheme';
import { defaultScheme, schemeByName } from '../scheme/schemes';
import { statedSchemes } from './repair/statedSchemes';
import { templates } from './templates/templateById';

/**
 * The scheme a form is scored by, as published. Its own formulas say it; where none does, the one `chosen` for it, else the one the
 * printed form is meant for, else the national one (docs/decisions/0022).
 */
export function formScheme(form: Form, chosen: Scheme | null = null): Scheme {
  return statedScheme(form) ?? chosen ?? layoutScheme(form) ?? defaultScheme;
}

/** The scheme most formulas of a form go by, of as many the first; null where none calls us, or none names a scheme known here. */
export function statedScheme(form: Form): Scheme | null {
  const counts = new Map<Scheme, number>();
  for (const { formula = '' } of cellsOf(form)) {
    for (const name of statedSchemes(formula)) {
      const scheme = name === '' ? defaultScheme : schemeByName(name);
      if (scheme) counts.set(scheme, (counts.get(scheme) ?? 0) + 1);
    }
  }
  // Sorting keeps equals in their order.
  const [most] = [...counts].sort(([, left], [, right]) => right - left);
  return most?.[0] ?? null;
}

/** The scheme a form's formulas ask for and nobody knows here, as they name it; null where they name one that is known, or none. */
export function missingScheme(form: Form): string | null {
  if (statedScheme(form)) return null;
  const names = cellsOf(form).flatMap(({ formula = '' }) => statedSchemes(formula));
  return names.find((name) => name !== '') ?? null;
}

function layoutScheme({ layout }: Form): Scheme | null {
  const template = templates.find(({ id }) => id === layout);
  return template ? schemeByName(template.schemeId) : null;
}
