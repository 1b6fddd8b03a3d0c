/** A named group of buttons; `ofPreview` marks what is not part of the add-in. */
export function ribbonGroup(label: string, buttons: readonly HTMLElement[], ofPreview = false): HTMLElement {
  const group = document.createElement('section');
  group.className = ofPreview ? 'ribbon-group of-preview' : 'ribbon-group';
  group.setAttribute('aria-label', label);
  const row = document.createElement('div');
  row.className = 'ribbon-buttons';
  row.append(...buttons);
  const caption = document.createElement('div');
  caption.className = 'ribbon-group-label';
  caption.textContent = label;
  group.append(row, caption);
  return group;
}
