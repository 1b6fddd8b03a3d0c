import type { Scheme } from './scheme';
import type { SchemePath, SchemeProblem } from './schemeProblem';

/** What must hold between the fields of a scheme, each with its own problem. */
export function schemeRuleProblems(scheme: Scheme): SchemeProblem[] {
  return [
    ...stepProblems(scheme),
    ...gradeProblems(scheme),
    ...floorProblems(scheme),
    ...sectionProblems(scheme),
    ...capProblems(scheme),
  ];
}

function stepProblems({ execution: { steps } }: Scheme): SchemeProblem[] {
  if (!steps) return [];
  const rates = steps.map((step) => step.fromRate);
  return descendingToZero(rates, ['execution', 'steps'], 'fromRate');
}

function gradeProblems({ grades }: Scheme): SchemeProblem[] {
  const totals = grades.map((grade) => grade.from);
  return descendingToZero(totals, ['grades'], 'from');
}

function floorProblems({ qualitative }: Scheme): SchemeProblem[] {
  const { achievedFloor, partlyFloor } = qualitative;
  return partlyFloor > achievedFloor ? [{ path: ['qualitative'], code: 'floorsCrossed' }] : [];
}

function sectionProblems({ sections, execution }: Scheme): SchemeProblem[] {
  if (sections.length === 0) return [];
  const categories = sections.map(({ category }) => category);
  const twice = categories.find((category, index) => categories.indexOf(category) < index);
  if (twice !== undefined) return [{ path: ['sections'], code: 'categoryTwice', category: twice }];
  // Weights have few decimals: six of them are enough to tell 100 from anything else.
  const total = Number(sections.reduce((sum, { weight }) => sum + weight, execution.weight).toFixed(6));
  return total === 100 ? [] : [{ path: ['sections'], code: 'sectionsTotal', total }];
}

function capProblems({ rateCaps }: Scheme): SchemeProblem[] {
  const rates = rateCaps.map(({ belowRate }) => belowRate);
  return isDescending(rates) ? [] : [{ path: ['rateCaps'], code: 'notDescending', field: 'belowRate' }];
}

function descendingToZero(values: readonly number[], path: SchemePath, field: string): SchemeProblem[] {
  if (!isDescending(values)) return [{ path, code: 'notDescending', field }];
  return values.at(-1) === 0 ? [] : [{ path, code: 'lastNotZero', field }];
}

function isDescending(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value < (values[index - 1] ?? Infinity));
}
