/** 二级指标 whose rule does not follow from the figures alone, with the nature that names the rule. */
const NATURES = [
  { part: '成本', nature: '成本' },
  { part: '时效', nature: '时效' },
] as const;

/** The nature argument of a 二级指标: '成本' (less is better), '时效' (dates and periods), or '' when the figures tell. */
export function natureOfSubcategory(subcategory: string): '成本' | '时效' | '' {
  const name = subcategory.replace(/\s/g, '');
  return NATURES.find(({ part }) => name.includes(part))?.nature ?? '';
}
