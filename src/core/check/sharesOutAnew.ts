import Decimal from 'decimal.js';
import { isSection } from '../form/sectionName';
import { OTHER_LAYOUT } from '../sheet/layouts';
import type { CheckContext } from './checkContext';

const FULL = new Decimal(100);

/**
 * Whether a form nobody drew from a known template does without one of the scheme's 一级指标 and has given its points to the others, so that they come to 100 all the
 * same: offices do so for projects to which one does not apply, and neither the missing one nor the larger others are a mistake.
 */
export function sharesOutAnew({ form, scheme, assessment: { sections, totalWeight } }: CheckContext): boolean {
  const isComplete = scheme.sections.every(({ category }) =>
    sections.some((section) => isSection(section.category, category)),
  );
  return form.layout === OTHER_LAYOUT && !isComplete && totalWeight !== null && totalWeight.equals(FULL);
}
