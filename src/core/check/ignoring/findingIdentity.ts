import { labelText } from '../../cell/cellText';
import type { Cell } from '../../cell/cell';
import type { Finding } from '../finding';
import type { Place } from '../place';
import { ruleOf } from '../ruleOf';
import { fingerprint } from './fingerprint';

/** By what a finding is known again, wherever its row stands by then. */
export interface SaidOfFinding {
  /** The indicator by its name and 一级, 二级指标, or the part of the form. */
  readonly place: string;
  /** The figures it speaks of, and what its cell says. */
  readonly seen: string;
}

/** Null for a finding that may not be ignored. */
export function saidOf(finding: Finding): SaidOfFinding | null {
  const accepted = ruleOf(finding.code).acceptable?.(finding) ?? null;
  if (accepted === null) return null;
  return {
    place: fingerprint(wordsOf(finding.at)),
    seen: fingerprint([accepted, labelText(finding.at.cell.value)]),
  };
}

/** Whether the person who answers for the form may let a finding stand, with a reason. */
export function isIgnorable(finding: Finding): boolean {
  return saidOf(finding) !== null;
}

/** What a place is called on the form, not where it stands. */
function wordsOf(at: Place): string[] {
  const text = (cell: Cell | null | undefined) => (cell ? labelText(cell.value) : '');
  switch (at.kind) {
    case 'indicator': {
      const { category, subcategory, name } = at.row.indicator;
      return [at.kind, text(category), text(subcategory), text(name)];
    }
    case 'fund':
      return [at.kind, text(at.line.label)];
    case 'section':
      return [at.kind, labelText(at.section.category)];
    case 'form':
      return [at.kind];
  }
}
