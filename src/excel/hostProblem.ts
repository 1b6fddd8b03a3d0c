/** What the add-in cannot do without; manifest.xml asks for the same. */
export const REQUIRED_SETS = [
  ['SharedRuntime', '1.1'],
  ['ExcelApi', '1.9'],
] as const;

/** Why the add-in cannot work where it was opened; undefined when it can. Call with what Office.onReady gives. */
export function hostProblem(host: Office.HostType | null): 'notExcel' | 'tooOld' | undefined {
  if (host !== Office.HostType.Excel) return 'notExcel';
  const { requirements } = Office.context;
  return REQUIRED_SETS.every(([name, version]) => requirements.isSetSupported(name, version)) ? undefined : 'tooOld';
}
