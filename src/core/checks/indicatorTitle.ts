import { textIn } from '../form/cellState';
import type { Indicator } from '../form/form';
import { checkMessages } from '../messages/checks';

/** What an indicator is called in a finding: its 三级 name, or its 二级 name where it has none yet. */
export function indicatorTitle({ name, subcategory, category }: Indicator): string {
  return textIn(name) || checkMessages.unnamed(textIn(subcategory) || textIn(category));
}
