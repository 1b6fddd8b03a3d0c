import type { PlanPage, SheetPlan } from '../core/sheet/sheetPlan';
import { excelMessages } from '../wording/excel';
import type { Saying } from '../wording/language';
import { isUndoRefused } from './asOneStep';

/**
 * Sets up the printed pages of sheets just drawn, in one round trip. The forms are there already, so a refusal
 * (Excel has no page setup without a printer) is no failure: it gives the sentence for the user.
 */
export async function setUpPages(
  context: Excel.RequestContext,
  drawings: readonly { readonly sheet: Excel.Worksheet; readonly plan: SheetPlan }[],
): Promise<Saying | undefined> {
  drawings.forEach(({ sheet, plan }) => applyPage(sheet, plan.page));
  try {
    await context.sync();
    return undefined;
  } catch (error) {
    if (isUndoRefused(error)) throw error;
    return (language) => excelMessages[language].pageSetupFailed();
  }
}

/** Queues the page setup of a long table: landscape, one page wide, its heading on every page; `heading` is its zero-based row. */
export function queueTablePage({ pageLayout }: Excel.Worksheet, heading: number): void {
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(`${heading + 1}:${heading + 1}`);
}

/** Queues what a sheet prints, each area on pages of its own; `isOneWide`: each is made to fit the width of a page. */
export function queuePrintAreas(
  sheet: Excel.Worksheet,
  { areas, isOneWide }: { readonly areas: readonly string[]; readonly isOneWide: boolean },
): void {
  const { pageLayout } = sheet;
  if (isOneWide) pageLayout.zoom = { horizontalFitToPages: 1 };
  const [first = '', ...others] = areas;
  pageLayout.setPrintArea(others.length > 0 ? sheet.getRanges(areas.join(',')).untrack() : first);
}

const ORIENTATION = { portrait: 'Portrait', landscape: 'Landscape' } as const;

/** Queues the page setup of a sheet. Excel refuses it on a machine without any printer, so it has a request of its own. */
function applyPage(sheet: Excel.Worksheet, page: PlanPage): void {
  const layout = sheet.pageLayout;
  layout.paperSize = 'A4';
  layout.orientation = ORIENTATION[page.orientation];
  layout.centerHorizontally = page.centerHorizontally;
  layout.zoom = { horizontalFitToPages: page.fitToWidthPages };
  queuePrintAreas(sheet, { areas: [page.printArea], isOneWide: false });
  if (page.titleRows !== null) layout.setPrintTitleRows(page.titleRows);
  // A form of one page has no number.
  layout.headersFooters.state = 'FirstAndDefault';
  layout.headersFooters.defaultForAllPages.centerFooter = page.laterFooter;
  layout.setPrintMargins('Centimeters', {
    top: page.margins.top / 10,
    bottom: page.margins.bottom / 10,
    left: page.margins.left / 10,
    right: page.margins.right / 10,
  });
}
