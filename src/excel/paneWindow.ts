/** Opens the task pane; does nothing where Excel cannot (no shared runtime). */
export async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}

/**
 * Tells whenever Excel hides the pane or shows it again: in the shared runtime its page lives on, and the browser may not notice.
 * The promise's function ends it. Tells nothing where there is no shared runtime.
 */
export async function watchPaneVisibility(onChange: (visible: boolean) => void): Promise<() => Promise<void>> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return () => Promise.resolve();
  return Office.addin.onVisibilityModeChanged(({ visibilityMode }) =>
    onChange(visibilityMode === Office.VisibilityMode.taskpane),
  );
}
