import type { PageSetup } from 'exceljs';

/** exceljs's number for A4. */
export const PAPER_A4 = 9;

/** A page of A4 as wide as the sheet, and as many of them as it is high. */
export function onePageWide(orientation: 'portrait' | 'landscape'): Partial<PageSetup> {
  return { paperSize: PAPER_A4, orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
}
