import { cellsOf } from '../../form/cellsOf';
import type { FindingBasis } from '../basis';
import { basisOf } from '../basisOf';
import type { Finding } from '../finding';
import { ruleOf } from '../ruleOf';
import { withConsequences } from './consequences';
import type { CellChange, Fix } from './fix';
import type { FixContext } from './fixContext';

/** A finding with what one click can do about it; null where only the user can. */
export interface FixableFinding {
  readonly finding: Finding;
  readonly fix: Fix | null;
  /** What the finding rests on. */
  readonly basis: FindingBasis;
}

/**
 * What can be done about each finding of a form, in the order of the findings; what one of them does already is offered once.
 * Nothing is changed by it.
 */
export function fixesFor(context: FixContext, findings: readonly Finding[]): FixableFinding[] {
  const touched = new Set<string>();
  return findings.map((finding) => {
    const fix = fixFor(finding, context);
    const own = fix ? ownChanges(fix).map(({ cell, after }) => `${cell} ${after}`) : [];
    const isRepeated = own.length > 0 && own.every((change) => touched.has(change));
    own.forEach((change) => touched.add(change));
    return { finding, fix: isRepeated ? null : fix, basis: basisOf(finding.code, context.scheme) };
  });
}

/** What a fix changes itself, without what follows. */
function ownChanges({ changes, following }: Fix): readonly CellChange[] {
  return changes.slice(0, changes.length - following);
}

/** What can be done about one finding; nothing where a label would be written over that stands in the cell of its figure. */
export function fixFor(finding: Finding, context: FixContext): Fix | null {
  const draft = ruleOf(finding.code).fix?.draft(finding, context);
  if (!draft) return null;
  const changes = withConsequences(context, draft.changes);
  const labelled = new Set(cellsOf(context.form).flatMap(({ hasLabel, address }) => (hasLabel ? [address] : [])));
  if (changes.some(({ cell }) => labelled.has(cell))) return null;
  return {
    id: `${finding.code} ${finding.cell}`,
    action: draft.action,
    following: changes.length - draft.changes.length,
    changes,
    deleteRow: draft.deleteRow ?? null,
    sizes: draft.sizes ?? null,
    automatic: draft.automatic,
  };
}
