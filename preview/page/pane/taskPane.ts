import { TEXTS } from '../texts';

/**
 * The task pane: a frame with the add-in's page. As in Excel's shared runtime the page lives on while the pane is
 * hidden, so hiding only takes it out of sight.
 */
export class TaskPane {
  readonly frame = document.createElement('iframe');

  constructor(
    private readonly element: HTMLElement,
    title: string,
    private readonly onVisibilityChanged: (visible: boolean) => void,
  ) {
    const heading = document.createElement('div');
    heading.className = 'pane-title';
    const name = document.createElement('span');
    name.textContent = title;
    heading.append(name, this.closeButton());
    this.frame.title = title;
    element.append(heading, this.frame);
  }

  /** Loads the add-in's page; `attachExcel` of this window is called from within it. */
  open(url: string): void {
    this.frame.src = url;
  }

  get visible(): boolean {
    return !this.element.classList.contains('hidden');
  }

  set visible(visible: boolean) {
    if (visible === this.visible) return;
    this.element.classList.toggle('hidden', !visible);
    this.onVisibilityChanged(visible);
  }

  private closeButton(): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'pane-close';
    button.textContent = '×';
    button.title = TEXTS.closePane;
    button.setAttribute('aria-label', TEXTS.closePane);
    button.addEventListener('click', () => {
      this.visible = false;
    });
    return button;
  }
}
