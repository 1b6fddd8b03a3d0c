import { checkSorted } from '../checkForm';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import type { Form } from '../../form/form';
import type { Scheme } from '../../scheme/scheme';
import type { CellChange, Fix } from './fix';
import { contextAfter, fixContext } from './fixContext';
import type { FixContext } from './fixContext';
import { fixFor } from './fixesFor';
import { rulesInOrder } from './rulesInOrder';

/** Everything that can be put right without the user's judgement. */
export interface AllFixes {
  /** The fixes in the order in which they build on each other. */
  readonly fixes: readonly Fix[];
  /** What they come to: each cell once. */
  readonly changes: readonly CellChange[];
  readonly deleteRows: readonly NonNullable<Fix['deleteRow']>[];
}

/** Puts everything right that can be, one after the other, except for fixes left out by their ids. */
export function fixAll(form: Form, scheme: Scheme, leftOut: ReadonlySet<string> = new Set()): AllFixes {
  const start = fixContext(form, scheme);
  const fixes: Fix[] = [];
  let changes: CellChange[] = [];
  let now = lookAt(start);
  for (const rule of rulesInOrder()) {
    // Fixes of one kind do not touch each other's cells, but each may do what another would have done.
    for (let fix = nextFix(rule); fix; fix = nextFix(rule)) {
      fixes.push(fix);
      changes = merged(changes, fix.changes);
      if (fix.changes.length > 0) now = lookAt(contextAfter(start, changes));
    }
  }
  const deleteRows = fixes.flatMap(({ deleteRow }) => deleteRow ?? []);
  return { fixes, changes: changes.filter(({ old, entry }) => old !== entry), deleteRows };

  function nextFix({ code }: Rule): Fix | null {
    const done = new Set(fixes.map(({ id }) => id));
    for (const finding of now.findings) {
      const fix = finding.code === code ? fixFor(finding, now.context) : null;
      if (fix?.automatic && !done.has(fix.id) && !leftOut.has(fix.id)) return fix;
    }
    return null;
  }
}

/** What is found at a stage; looked at again only where something has changed. */
function lookAt(context: FixContext): { readonly context: FixContext; readonly findings: readonly Finding[] } {
  const { findings, ignored } = checkSorted(context);
  return { context: { ...context, ignored }, findings };
}

/** Later changes of a cell replace earlier ones, but what stood there at first stays what it was. */
function merged(earlier: readonly CellChange[], later: readonly CellChange[]): CellChange[] {
  const all = new Map(earlier.map((change) => [change.cell, change]));
  for (const change of later) {
    const first = all.get(change.cell);
    all.set(change.cell, first ? { ...change, old: first.old, before: first.before } : change);
  }
  return [...all.values()];
}
