import { labelText } from '../cellText';
import { textIn } from '../form/cellState';
import type { Indicator } from '../form/form';

/** '指标2:', '……' and the like: printed in the blank form to keep a place. '指标1:/' says that there is none. */
const KEPT_PLACE = /^(指标\d*:?|[.…]+|指标\d*:?[.…]+)$/;

/** Whether a 三级指标 is still the text of the blank form. */
export function isPlaceholderName({ name }: Indicator): boolean {
  const text = labelText(textIn(name));
  return text !== '' && KEPT_PLACE.test(text);
}
