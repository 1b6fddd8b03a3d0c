import { inExcel } from './inExcel';

/** Has every formula of the workbook calculated once more, custom functions too; one round trip. */
export function recalculate(): Promise<void> {
  return inExcel(async (context) => {
    context.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}
