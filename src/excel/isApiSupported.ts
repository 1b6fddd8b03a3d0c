/** Whether this Excel has a version of ExcelApi. The add-in needs 1.9; whatever is newer is asked for first. */
export function isApiSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
