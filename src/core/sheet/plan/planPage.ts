import type { PlanPage } from '../sheetPlan';

/** A4 upright, the form one page wide. */
export function planPage(printArea: string): PlanPage {
  return {
    paper: 'A4',
    orientation: 'portrait',
    fitToWidthPages: 1,
    centerHorizontally: true,
    printArea,
    margins: { top: 15, bottom: 15, left: 12.7, right: 12.7 },
  };
}
