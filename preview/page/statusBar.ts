/** The line at the foot of the window. */
export class StatusBar {
  constructor(private readonly element: HTMLElement) {}

  /** Says how things are. */
  say(text: string): void {
    this.show(text, false);
  }

  /** Says what went wrong. */
  warn(text: string): void {
    this.show(text, true);
  }

  private show(text: string, problem: boolean): void {
    this.element.textContent = text;
    this.element.title = text;
    this.element.classList.toggle('problem', problem);
  }
}
