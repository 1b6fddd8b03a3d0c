import type { Cell } from '../../cell/cell';
import { cellsOf } from '../../form/cellsOf';
import type { Scheme } from '../../scheme/scheme';
import { defaultScheme, isNamed, schemeByName } from '../../scheme/schemes';
import { looksUpScheme, statedSchemes } from '../../sheet/repair/statedSchemes';
import type { CheckContext } from '../checkContext';
import { foundAt } from '../place';
import type { AtForm, Found } from '../place';
import type { Rule } from '../rule';

type Figures =
  /** A formula goes by another scheme than the form. */
  | { readonly case: 'differs'; readonly stated: string; readonly used: string }
  /** A formula names a scheme that is not known here. */
  | { readonly case: 'unknown'; readonly stated: string; readonly used: string }
  /** A formula takes its scheme from another cell. */
  | { readonly case: 'lookedUp'; readonly used: string }
  /** Another scheme was asked for than the form's own. */
  | { readonly case: 'notWanted'; readonly own: string; readonly wanted: string };

/**
 * Formulas that score by another scheme than the form does: some of them were written by hand or copied from another form, name a
 * scheme that is not known here, or look it up where it is not seen. One finding per name and one for all that look it up, each at
 * its first cell. A form that is to be judged by a scheme and says another one itself is judged by its own, which must not go unsaid.
 */
export const schemeOther: Rule<'scheme.other', Figures, AtForm> = {
  code: 'scheme.other',
  severity: 'warning',
  basis: 'schemeRules',
  dependsOnScheme: true,
  find: (context) => [...statedOthers(context), ...lookedUp(context)],
  findWanted: ({ form, scheme }, wanted) => {
    const [first] = isNamed(scheme, wanted.id) ? [] : otherSchemes(form, wanted);
    return first ? [foundAt(first.cell, { case: 'notWanted', own: scheme.name, wanted: wanted.name } as const)] : [];
  },
};

function statedOthers({ form, scheme: { name: used }, scheme }: CheckContext): Found<Figures, AtForm>[] {
  return otherSchemes(form, scheme).map(({ name, cell }) => {
    const known = knownScheme(name);
    return foundAt(cell, { case: known ? 'differs' : 'unknown', stated: known?.name ?? name, used });
  });
}

function lookedUp({ form, scheme }: CheckContext): Found<Figures, AtForm>[] {
  const cell = cellsOf(form).find(({ formula = '' }) => looksUpScheme(formula));
  return cell ? [foundAt(cell, { case: 'lookedUp', used: scheme.name } as const)] : [];
}

/** The schemes other than this one that a form's formulas go by, with the first cell of each. */
function otherSchemes(form: CheckContext['form'], scheme: Scheme): { readonly name: string; readonly cell: Cell }[] {
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
