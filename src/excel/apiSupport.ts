/** Whether this Excel has a version of ExcelApi. The add-in needs 1.9; whatever is newer is asked for first. */
export function isApiSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/**
 * What Ctrl+Z does with what the add-in has changed: nothing, and what the user did before is lost to it too (below ExcelApi 1.19);
 * it goes back, though one action may take several steps (1.19); it takes an action back as one step (1.20).
 */
type UndoSupport = 'none' | 'steps' | 'merged';

/** What this Excel does. Whether an action that was done can be undone, its result says (`undoable`). */
export function undoSupport(): UndoSupport {
  if (isApiSupported('1.20')) return 'merged';
  return isApiSupported('1.19') ? 'steps' : 'none';
}

/** Whether Excel can undo what was changed with members that all support it. */
export function canUndo(): boolean {
  return undoSupport() !== 'none';
}

/** Whether functions of ours can be worked out here; elsewhere they show #NAME?. */
export function hasCustomFunctions(): boolean {
  return Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1');
}

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
