import { defaultScheme } from '../scheme/schemes';
import type { SummaryRow } from './summary';

/** The grades forms can have by their own schemes, each once, the best first; the national ones where there are no forms. */
export function gradesOf(rows: readonly Pick<SummaryRow, 'scheme'>[]): readonly string[] {
  const schemes = new Set(rows.length > 0 ? rows.map(({ scheme }) => scheme) : [defaultScheme]);
  const steps = [...schemes].flatMap(({ grades }) => grades).sort((left, right) => right.from - left.from);
  return [...new Set(steps.map(({ name }) => name))];
}
