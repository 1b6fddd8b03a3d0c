import type { PlanPage } from '../sheetPlan';
import type { Template } from '../template';

/** A4, upright unless the form is too wide for it, the form one page wide. */
export function planPage(printArea: string, { orientation }: Template): PlanPage {
  return {
    paper: 'A4',
    orientation,
    fitToWidthPages: 1,
    centerHorizontally: true,
    printArea,
    margins: { top: 15, bottom: 15, left: 12.7, right: 12.7 },
  };
}
