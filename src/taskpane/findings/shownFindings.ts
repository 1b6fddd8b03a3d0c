import type { FixableFinding } from '../../core/check/fix/fixesFor';
import { isOpen, severityOrder } from '../../core/check/severity';
import type { AssessedIndicator } from '../../core/form/assessIndicator';
import type { Language } from '../../wording/language';
import { filterFindings } from './filterFindings';
import type { FindingFilterChoice } from './filterFindings';

/** Findings as the page lists them. */
export interface ShownFindings {
  /** Those that call for something to be done, whatever the filter. */
  readonly open: readonly FixableFinding[];
  /**
   * What the filter lets through. Remarks are nothing to be done: they stand below what is, and only where no kind of that was chosen.
   */
  readonly shown: readonly FixableFinding[];
}

/** The findings of a form as far as the filter lets them through; where nothing is open, all remarks. */
export function shownFindings(
  items: readonly FixableFinding[],
  filter: FindingFilterChoice,
  language: Language,
): ShownFindings {
  const open = items.filter(({ finding }) => isOpen(finding.severity));
  const remarks = items.filter(({ finding }) => !isOpen(finding.severity));
  if (open.length === 0) return { open, shown: remarks };
  const below = filter.kind === 'all' ? filterFindings(remarks, filter, language) : [];
  return { open, shown: [...filterFindings(open, filter, language), ...below] };
}

/**
 * The finding the selected row is shown in: the one in the selected cell, else the gravest about that indicator; null where the list
 * shows none. Remarks, which are folded, are left out.
 */
export function findingOfRow(
  { open, shown }: ShownFindings,
  row: AssessedIndicator,
  selection: string | undefined,
): FixableFinding | null {
  const place = row.indicator.name.address;
  const about = severityOrder
    .flatMap((severity) => open.filter(({ finding }) => finding.severity === severity))
    .filter((item) => shown.includes(item) && placeOf(item) === place);
  const selected = selection?.split(/[:,]/)[0];
  return about.find(({ finding }) => finding.cell === selected) ?? about[0] ?? null;
}

function placeOf({ finding: { at } }: FixableFinding): string | null {
  return at.kind === 'indicator' ? at.row.indicator.name.address : null;
}
