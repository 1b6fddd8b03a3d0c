import { checkForm } from '../../../src/core/check/checkForm';
import { assessForm } from '../../../src/core/form/assessForm';
import { cellAddress } from '../../../src/core/cell/a1';
import { readForms } from '../../../src/core/sheet/readForms';
import type { SummaryEntry, SummaryRow } from '../../../src/core/summary/summary';
import { summariseForms } from '../../../src/core/summary/summariseForms';
import { summaryColumns } from '../../../src/core/summary/summaryColumns';
import { chosenSchemeOf } from '../../../src/excel/formSchemes';
import { readAllSheets } from '../../../src/excel/readAllSheets';

/** The forms of the workbook, in the order of their sheets, as the pane knows them after reading it. */
export async function summaryRows(): Promise<readonly SummaryRow[]> {
  const entries: SummaryEntry[] = [];
  const { listing } = await readAllSheets({
    onSheets: (sheets) => {
      for (const { grid, ...sheet } of sheets) {
        for (const form of grid ? readForms(grid).forms : []) {
          const scheme = chosenSchemeOf()(form, sheet.sheetId);
          entries.push({
            ...sheet,
            form,
            scheme,
            assessment: assessForm(form, scheme),
            findings: checkForm(form, scheme),
            unsureColumns: 0,
            ignored: [],
          });
        }
      }
    },
  });
  const place = ({ sheetId }: SummaryEntry) => listing.sheets.findIndex((sheet) => sheet.sheetId === sheetId);
  entries.sort((left, right) => place(left) - place(right));
  return summariseForms(entries).rows;
}

/** A cell beside the table of 汇总, in a row as users count: `columns` from its edge. */
export function besideTable(row: number, columns = 1): string {
  return cellAddress(row - 1, summaryColumns.length - 1 + columns);
}
