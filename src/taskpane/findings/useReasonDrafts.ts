import * as React from 'react';
import { keptReason } from '../../core/check/ignoring/ignoring';
import type { IgnoredFinding } from '../../core/check/ignoring/withoutIgnored';

/** Reasons that were begun for findings of a form and are not kept with it yet, by the keys of the findings (`findingKeys`). */
export interface ReasonDrafts {
  /** Undefined where nobody has begun one. */
  readonly of: (finding: string) => string | undefined;
  /** Keeps a reason as far as it is typed, or with undefined forgets it. */
  readonly keep: (finding: string, reason: string | undefined) => void;
}

/** What was typed stays with its finding while other rows, pages and forms are looked at, until it is kept with the form. */
export function useReasonDrafts(form: string, ignored: readonly IgnoredFinding[]): ReasonDrafts {
  const [drafts, setDrafts] = React.useState<ReadonlyMap<string, string>>(() => new Map());
  const keyOf = (finding: string) => `${form}\n${finding}`;
  React.useEffect(() => {
    const isKept = ([key, reason]: readonly [string, string]) =>
      ignored.some(
        ({ ignoring: { code, place, seen, reason: kept } }) =>
          key.startsWith(`${form}\n${code} ${place} ${seen} `) && kept === keptReason(reason),
      );
    setDrafts((before) => {
      const left = [...before].filter((draft) => !isKept(draft));
      return left.length === before.size ? before : new Map(left);
    });
  }, [form, ignored]);
  return {
    of: (finding) => drafts.get(keyOf(finding)),
    keep: (finding, reason) =>
      setDrafts((before) => {
        const after = new Map(before);
        if (reason === undefined) after.delete(keyOf(finding));
        else after.set(keyOf(finding), reason);
        return after;
      }),
  };
}
