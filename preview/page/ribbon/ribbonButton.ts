/** What a button of the ribbon shows and does; `icon` is an address or the SVG text itself. */
export interface RibbonButtonOptions {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly onClick: () => void;
}

/** A button with its icon above its label. */
export function ribbonButton({ id, label, tip, icon, onClick }: RibbonButtonOptions): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.id = id;
  button.className = 'ribbon-button';
  button.title = tip;
  button.append(iconElement(icon), labelElement(label));
  // The grid keeps the keyboard, as in Excel, when a button is pressed with the mouse.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', onClick);
  return button;
}

/** Changes what a button shows. */
export function setRibbonButton(button: HTMLButtonElement, label: string, icon: string): void {
  button.replaceChildren(iconElement(icon), labelElement(label));
}

function iconElement(icon: string): Element {
  if (icon.startsWith('<svg')) {
    return new DOMParser().parseFromString(icon, 'image/svg+xml').documentElement;
  }
  const image = document.createElement('img');
  image.src = icon;
  image.alt = '';
  return image;
}

function labelElement(label: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.textContent = label;
  return span;
}
