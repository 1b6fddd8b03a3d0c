import { FULL_SCORE } from '../scoring/totalScore';
import { isSection } from '../form/sectionName';
import type { Scheme } from '../scheme/scheme';
import { OTHER_LAYOUT } from '../sheet/layouts';
import { sichuanTemplate } from '../sheet/templates/sichuan';
import type { CheckContext } from './checkContext';

/** 四川 presets the indicators of salaries and running costs, none of which is a 满意度指标. */
const LAYOUTS: readonly string[] = [OTHER_LAYOUT, sichuanTemplate.id];

/**
 * Whether a form gives points to 一级指标 of its own (决策, 过程), which the others then lack, or a form nobody drew from a known template, or one of 四川, does without one of the scheme's 一级指标, or without points for 预算执行率, and has given those points to the
 * others, so that they come to 100 all the same: offices do so for projects to which one does not apply, and neither the missing one nor the larger others
 * are a mistake.
 */
export function sharesOutAnew({ form, scheme, assessment }: CheckContext): boolean {
  const { sections, totalWeight, executionWeight } = assessment;
  const isComplete = scheme.sections.every(({ category }) =>
    sections.some((section) => isSection(section.category, category)),
  );
  const leavesOut = !isComplete || executionWeight.isZero();
  const hasOwn = sections.some(({ category, weight }) => !weight.isZero() && !isOfScheme(category, scheme));
  const isShared = hasOwn || (LAYOUTS.includes(form.layout) && leavesOut);
  return isShared && totalWeight !== null && totalWeight.equals(FULL_SCORE);
}

/** Whether a 一级指标 is one of the scheme's, or 成本指标, which belong to 产出指标 where they are not. */
function isOfScheme(category: string, { sections }: Scheme): boolean {
  return isSection(category, '成本指标') || sections.some((section) => isSection(category, section.category));
}
