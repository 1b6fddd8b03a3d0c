import type { FixableFinding } from '../../core/check/fix/fixesFor';
import { saidOf } from '../../core/check/ignoring/findingIdentity';

/**
 * By what each finding is known again while rows come and go, so that what was begun about it stays with it; those that are alike by
 * their number. Several findings of one kind at one cell are about different things.
 */
export function findingKeys(items: readonly FixableFinding[]): string[] {
  const seen = new Map<string, number>();
  return items.map(({ finding }) => {
    const { code, cell, subject, figures } = finding;
    const said = saidOf(finding);
    const key = said ? `${code} ${said.place} ${said.seen}` : `${code} ${cell} ${JSON.stringify([subject, figures])}`;
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return `${key} ${number}`;
  });
}
