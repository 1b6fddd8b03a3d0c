import type { PlanPage } from '../sheetPlan';

/** Millimetres; office printers reach this near to the edge. */
export const PAGE_MARGINS: PlanPage['margins'] = { top: 15, bottom: 15, left: 10, right: 10 };

/** Below the pages of a form that takes more than one: which of how many it is. &P and &N are Excel's codes. */
export const PAGE_NUMBER = '第 &P 页 共 &N 页';
