import type { Messages } from '../translated';
import type { findingFilterMessages as chinese } from '../zh-CN/findingFilter';

/** The buttons and the field that leave out findings. */
export const findingFilterMessages: Messages<typeof chinese> = {
  label: () => 'Filter findings',
  kinds: { all: 'Open', fixable: 'Fixable' },
  kind: (name, count) => `${name} ${count}`,
  search: () => 'Search: indicator, text or cell',
  clear: () => 'Clear search',
  none: () => 'No finding matches.',
  showAll: () => 'Show all',
};
