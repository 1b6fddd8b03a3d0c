import type { Cell } from '../cell';
import { cellsOf } from '../form/cellsOf';
import type { Form } from '../form/form';
import { checkMessages } from '../messages/checks';
import type { Scheme } from '../scheme/scheme';
import { isNamed } from '../scheme/schemeNames';
import { defaultScheme, schemeByName } from '../scheme/schemes';
import { looksUpScheme, statedSchemes } from '../sheet/repair/statedSchemes';
import type { CheckContext } from './checkContext';
import type { Finding } from './finding';
import { makeFinding } from './makeFinding';

/**
 * Formulas that score by another scheme than the form does: some of them were written by hand or copied from another form, name a
 * scheme that is not known here, or look it up where it is not seen. One finding per name and one for all that look it up, each at
 * its first cell.
 */
export function schemeChecks({ form, scheme }: CheckContext): Finding[] {
  const named = otherSchemes(form, scheme).map(({ name, cell }) => {
    const known = knownScheme(name);
    const message = known
      ? checkMessages.schemeDiffers(known.name, scheme.name)
      : checkMessages.schemeUnknown(name, scheme.name);
    return makeFinding('scheme.other', cell, '', message);
  });
  const lookingUp = cellsOf(form).find(({ formula = '' }) => looksUpScheme(formula));
  return lookingUp
    ? [...named, makeFinding('scheme.other', lookingUp, '', checkMessages.schemeLookedUp(scheme.name))]
    : named;
}

/** A form that is to be judged by a scheme and says another one itself: it is judged by its own, which must not go unsaid. */
export function wantedSchemeFindings(form: Form, scheme: Scheme, wanted: Scheme): Finding[] {
  const [first] = isNamed(scheme, wanted.id) ? [] : otherSchemes(form, wanted);
  return first
    ? [makeFinding('scheme.other', first.cell, '', checkMessages.schemeNotWanted(scheme.name, wanted.name))]
    : [];
}

/** The schemes other than this one that a form's formulas go by, with the first cell of each. */
function otherSchemes(form: Form, scheme: Scheme): { readonly name: string; readonly cell: Cell }[] {
  const firstCells = new Map<string, Cell>();
  for (const cell of cellsOf(form)) {
    for (const name of statedSchemes(cell.formula ?? '')) {
      if (!isNamed(scheme, name || defaultScheme.id) && !firstCells.has(name)) firstCells.set(name, cell);
    }
  }
  return Array.from(firstCells, ([name, cell]) => ({ name, cell }));
}

function knownScheme(name: string): Scheme | null {
  return name === '' ? defaultScheme : schemeByName(name);
}
