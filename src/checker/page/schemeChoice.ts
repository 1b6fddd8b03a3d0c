import { builtInSchemes, defaultScheme } from '../../core/scheme/schemes';
import { checkerPageMessages as messages } from '../../wording/zh-CN/checkerPage';
import { element } from './element';

/** Where somebody chooses the scheme of forms that name none, as `zpb check --scheme` takes it. */
export function schemeChoice(choose: (scheme: string | null) => void): HTMLElement {
  const select = element('select', { attributes: { 'aria-label': messages.scheme } }, [
    element('option', { text: messages.schemeOfForm(defaultScheme.name), attributes: { value: '' } }),
    ...builtInSchemes.map(({ name }) =>
      element('option', { text: messages.schemeWanted(name), attributes: { value: name } }),
    ),
  ]);
  select.addEventListener('change', () => choose(select.value || null));
  return element('label', { className: 'scheme' }, [document.createTextNode(messages.scheme), select]);
}
