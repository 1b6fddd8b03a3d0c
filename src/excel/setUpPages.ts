import { excelMessages } from '../wording/excel';
import type { SheetPlan } from '../core/sheet/sheetPlan';
import { applyPage } from './applyPage';
import { isUndoRefused } from './asOneStep';
import type { Saying } from '../wording/language';

/**
 * Sets up the printed pages of sheets just drawn, in one round trip. The forms are there already, so a refusal
 * (Excel has no page setup without a printer) is no failure: it gives the sentence to tell the user.
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
