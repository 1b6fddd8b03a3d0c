import type { Finding } from '../checks/finding';
import { fixMessages } from '../messages/fixes';
import { withConsequences } from './consequences';
import type { Fix } from './fix';
import type { FixContext } from './fixContext';
import { fixers } from './fixers';

/** A finding with what one click can do about it; null where only the user can. */
export interface FixableFinding {
  readonly finding: Finding;
  readonly fix: Fix | null;
}

/** What can be done about each finding of a form, in the order of the findings. Nothing is changed by it. */
export function fixesFor(context: FixContext, findings: readonly Finding[]): FixableFinding[] {
  return findings.map((finding) => ({ finding, fix: fixFor(finding, context) }));
}

/** What can be done about one finding. */
export function fixFor(finding: Finding, context: FixContext): Fix | null {
  const draft = fixers[finding.code]?.(finding, context);
  if (!draft) return null;
  const changes = withConsequences(context, draft.changes);
  const following = changes.length - draft.changes.length;
  return {
    id: `${finding.code} ${finding.cell}`,
    label: draft.label,
    preview: following > 0 ? fixMessages.following(draft.preview, following) : draft.preview,
    changes,
    deleteRow: draft.deleteRow ?? null,
    sizes: draft.sizes ?? null,
    automatic: draft.automatic,
  };
}
