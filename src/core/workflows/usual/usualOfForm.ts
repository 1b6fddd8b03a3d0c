import { bareLabel } from '../../cell/cellText';
import { textIn } from '../../form/cellState';
import type { Form } from '../../form/form';
import { isUnusedIndicator } from '../../form/isUnusedIndicator';
import type { UsualIndicator } from '../../scheme/usualIndicator';
import { typedText } from '../../form/typedText';

/** The indicators of a form as they may be used again: what was planned, without points and what came of it. */
export function usualOfForm({ indicators }: Form): UsualIndicator[] {
  return indicators.flatMap((indicator) => {
    const { category, subcategory, name, nature, target, unit } = indicator;
    if (isUnusedIndicator(indicator) || textIn(name) === '') return [];
    return [
      {
        category: bareLabel(category?.value ?? ''),
        subcategory: bareLabel(subcategory?.value ?? ''),
        name: typedText(name).trim(),
        ...{ nature: textIn(nature), target: typedText(target), unit: textIn(unit), weight: '' },
      },
    ];
  });
}
