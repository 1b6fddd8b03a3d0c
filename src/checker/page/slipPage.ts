import type { ReturnSlip } from '../../core/workflows/collect/returnSlip';
import { returnSlipMessages as messages } from '../../wording/zh-CN/returnSlip';
import { severityMessages } from '../../wording/zh-CN/severities';
import { element } from './element';

/** As wide as the style sheet says. */
const COLUMNS = ['number', 'kind', 'where', 'what', 'done'] as const;

/** 退回意见 of a form, on a page of its own, to be printed. */
export function slipPage({ project, unit, year, file, items }: ReturnSlip): HTMLElement {
  const { title, about, headings, unnamed } = messages;
  const line = (name: string, text: string): HTMLElement =>
    element('tr', {}, [
      element('th', { text: name, attributes: { colspan: '2', scope: 'row' } }),
      element('td', { text: text || unnamed, attributes: { colspan: '3' } }),
    ]);
  const rows = items.map(({ severity, place, message }, index) =>
    element(
      'tr',
      {},
      [String(index + 1), severityMessages.names[severity], place, message, ''].map((text) => element('td', { text })),
    ),
  );
  return element('section', { className: 'slip' }, [
    element('h1', { text: title }),
    ...(year === null ? [] : [element('p', { text: messages.year(year) })]),
    element('table', {}, [
      element(
        'colgroup',
        {},
        COLUMNS.map((className) => element('col', { className })),
      ),
      element('tbody', {}, [line(about.project, project), line(about.unit, unit), line(about.file, file)]),
      element('tbody', {}, [
        element(
          'tr',
          {},
          headings.map((text) => element('th', { text, attributes: { scope: 'col' } })),
        ),
        ...rows,
      ]),
    ]),
  ]);
}
