import type { OpenSeverity } from '../../core/check/severity';
import { sayFinding, saySubject } from '../../wording/sayFinding';
import type { Language } from '../../wording/language';
import type { FixableFinding } from '../../core/check/fix/fixesFor';

/** Which findings: all that call for something to be done, those of a severity, or those a click can put right. */
export type FindingKind = 'all' | OpenSeverity | 'fixable';

/** What is to be seen of the findings. */
export interface FindingFilterChoice {
  readonly kind: FindingKind;
  /** Part of the message, the indicator's name or the cell; '' for all. */
  readonly text: string;
}

/** Everything is seen. */
export const NO_FILTER: FindingFilterChoice = { kind: 'all', text: '' };

const KINDS: Readonly<Record<FindingKind, (item: FixableFinding) => boolean>> = {
  all: () => true,
  error: ({ finding }) => finding.severity === 'error',
  explain: ({ finding }) => finding.severity === 'explain',
  warning: ({ finding }) => finding.severity === 'warning',
  fixable: ({ fix }) => fix?.automatic ?? false,
};

/** The findings the choice lets through, in their order. */
export function filterFindings(
  items: readonly FixableFinding[],
  { kind, text }: FindingFilterChoice,
  language: Language,
): FixableFinding[] {
  const sought = text.trim().toLowerCase();
  return ofKind(items, kind).filter(({ finding }) =>
    [sayFinding(finding, language), saySubject(finding.subject, language), finding.cell].some((part) =>
      part.toLowerCase().includes(sought),
    ),
  );
}

/** The findings of a kind. */
export function ofKind(items: readonly FixableFinding[], kind: FindingKind): FixableFinding[] {
  return items.filter(KINDS[kind]);
}

/** Whether some findings may be hidden. */
export function isFiltering({ kind, text }: FindingFilterChoice): boolean {
  return kind !== 'all' || text.trim() !== '';
}
