import type { ColumnAnswer } from '../../core/sheet/columns/columnAnswer';
import type { ColumnMeaning } from '../../core/sheet/columns/columnMeaning';
import { columnMessages as messages } from '../../wording/zh-CN/columns';
import type { SaidQuestion } from '../fileAnswer';
import { button, element } from './element';

/** Where somebody says what a column is; nothing counts as said before the button is pressed. */
export function columnChoice({ choices, ...heading }: SaidQuestion, tell: (answer: ColumnAnswer) => void): HTMLElement {
  const select = element(
    'select',
    { attributes: { 'aria-label': messages.confirmLabel(heading) } },
    choices.map((means) => element('option', { text: messages.name(means), attributes: { value: means } })),
  );
  const confirm = (): void =>
    tell({ heading: heading.heading, group: heading.group, means: select.value as ColumnMeaning });
  return element('p', { className: 'choice' }, [
    document.createTextNode(messages.heading()),
    select,
    button(messages.confirm(), confirm, messages.confirmLabel(heading)),
  ]);
}
