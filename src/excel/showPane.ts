/** Opens the task pane; does nothing where Excel cannot (no shared runtime). */
export async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}
