import type { PlanPage } from '../core/sheet/sheetPlan';

const ORIENTATION = { portrait: 'Portrait', landscape: 'Landscape' } as const;

/** Queues the page setup of a sheet. Excel refuses it on a machine without any printer, so it has a request of its own. */
export function applyPage(sheet: Excel.Worksheet, page: PlanPage): void {
  const layout = sheet.pageLayout;
  layout.paperSize = 'A4';
  layout.orientation = ORIENTATION[page.orientation];
  layout.centerHorizontally = page.centerHorizontally;
  layout.zoom = { horizontalFitToPages: page.fitToWidthPages };
  layout.setPrintArea(page.printArea);
  layout.setPrintMargins('Centimeters', {
    top: page.margins.top / 10,
    bottom: page.margins.bottom / 10,
    left: page.margins.left / 10,
    right: page.margins.right / 10,
  });
}
