/** What an element is made with: its class, its text, and attributes by name. */
interface ElementOptions {
  readonly className?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** An element of the page. Texts, those of files too, are only ever texts: nothing is read as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { className, text, attributes = {} }: ElementOptions = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A button that does something. */
export function button(text: string, onClick: () => void, label = text): HTMLButtonElement {
  const made = element('button', { text, attributes: { type: 'button', 'aria-label': label } });
  made.addEventListener('click', onClick);
  return made;
}
