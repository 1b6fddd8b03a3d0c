import type { Scheme } from '../core/scheme/scheme';
import { isNamed } from '../core/scheme/schemes';
import type { Grid } from '../core/sheet/grid';
import { readForms } from '../core/sheet/readForms';
import { statedSchemes } from '../core/sheet/repair/statedSchemes';
import { chosenSchemeOf } from './formSchemes';
import { readAllSheets } from './readAllSheets';

/** Names of the sheets with a formula that names the scheme or a form it was chosen for, in the order of the workbook. */
export async function sheetsUsingScheme(scheme: Scheme): Promise<string[]> {
  const schemeOf = chosenSchemeOf();
  const using = new Set<string>();
  const { listing } = await readAllSheets({
    onSheets: (sheets) => {
      for (const { grid, sheetId } of sheets) {
        const isUsed = grid && (isNamedIn(grid, scheme) || isChosenIn(grid, (form) => schemeOf(form, sheetId), scheme));
        if (isUsed) using.add(sheetId);
      }
    },
  });
  return listing.sheets.flatMap(({ sheetId, sheetName }) => (using.has(sheetId) ? sheetName : []));
}

function isNamedIn({ formulas }: Grid, scheme: Scheme): boolean {
  return formulas.some((row) =>
    row.some((formula) => statedSchemes(String(formula)).some((name) => isNamed(scheme, name))),
  );
}

function isChosenIn(
  grid: Grid,
  schemeOf: (form: ReturnType<typeof readForms>['forms'][number]) => Scheme,
  scheme: Scheme,
): boolean {
  return readForms(grid).forms.some((form) => schemeOf(form).id === scheme.id);
}
