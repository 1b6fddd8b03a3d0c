/** The add-in's pane as the host shows it. */
export class TaskPane {
  visible = true;
  /** What happens when a document is opened: 'Inactive' (nothing), 'Background' (the add-in loads) or 'Visible'. */
  startState = 'Inactive';
  private readonly listeners = new Set<(visible: boolean) => void>();

  show(visible: boolean): void {
    if (visible === this.visible) return;
    this.visible = visible;
    for (const listener of this.listeners) listener(visible);
  }

  /** Returns the function that ends the subscription. */
  onChange(listener: (visible: boolean) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
