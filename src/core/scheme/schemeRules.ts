import { schemeMessages } from '../messages/scheme';
import type { SchemeProblem } from './fieldReaders';
import type { Scheme } from './scheme';

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
  const path = 'execution.steps';
  if (steps.length === 0) return [{ path, message: schemeMessages.emptyList() }];
  return descendingToZero(
    steps.map((step) => step.fromRate),
    path,
    'fromRate',
  );
}

function gradeProblems({ grades }: Scheme): SchemeProblem[] {
  if (grades.length === 0) return [{ path: 'grades', message: schemeMessages.tooFewGrades() }];
  return descendingToZero(
    grades.map((grade) => grade.from),
    'grades',
    'from',
  );
}

function floorProblems({ qualitative }: Scheme): SchemeProblem[] {
  const { achievedFloor, partlyFloor } = qualitative;
  return partlyFloor > achievedFloor ? [{ path: 'qualitative', message: schemeMessages.floorsCrossed() }] : [];
}

function sectionProblems({ sections, execution }: Scheme): SchemeProblem[] {
  if (sections.length === 0) return [];
  const categories = sections.map(({ category }) => category);
  const twice = categories.find((category, index) => categories.indexOf(category) < index);
  if (twice !== undefined) return [{ path: 'sections', message: schemeMessages.duplicateCategory(twice) }];
  // Weights have few decimals: six of them are enough to tell 100 from anything else.
  const total = sections.reduce((sum, { weight }) => sum + weight, execution.weight).toFixed(6);
  if (Number(total) === 100) return [];
  return [{ path: 'sections', message: schemeMessages.sectionsTotal(String(Number(total))) }];
}

function capProblems({ rateCaps }: Scheme): SchemeProblem[] {
  const rates = rateCaps.map(({ belowRate }) => belowRate);
  return isDescending(rates) ? [] : [{ path: 'rateCaps', message: schemeMessages.notDescending('belowRate') }];
}

function descendingToZero(values: readonly number[], path: string, field: string): SchemeProblem[] {
  if (!isDescending(values)) return [{ path, message: schemeMessages.notDescending(field) }];
  return values.at(-1) === 0 ? [] : [{ path, message: schemeMessages.lastNotZero(field) }];
}

function isDescending(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value < (values[index - 1] ?? Infinity));
}
