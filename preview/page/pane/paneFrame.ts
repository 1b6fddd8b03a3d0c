import type { TaskPane } from '../../host/taskPane';
import { TEXTS } from '../texts';

/**
 * The task pane on the page: a frame with the add-in's page. As in Excel's shared runtime the add-in's page lives on
 * while the pane is hidden, so hiding only takes it out of sight.
 */
export class PaneFrame {
  private readonly frame = document.createElement('iframe');

  constructor(element: HTMLElement, title: string, pane: TaskPane) {
    const heading = document.createElement('div');
    heading.className = 'pane-title';
    const name = document.createElement('span');
    name.textContent = title;
    heading.append(name, closeButton(pane));
    this.frame.title = title;
    element.append(heading, this.frame);
    pane.onChange((visible) => element.classList.toggle('hidden', !visible));
  }

  /** Loads the add-in's page; `attachExcel` of this window is called from within it. */
  open(url: string): void {
    this.frame.src = url;
  }
}

function closeButton(pane: TaskPane): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'pane-close';
  button.textContent = '×';
  button.title = TEXTS.closePane;
  button.setAttribute('aria-label', TEXTS.closePane);
  button.addEventListener('click', () => pane.show(false));
  return button;
}
