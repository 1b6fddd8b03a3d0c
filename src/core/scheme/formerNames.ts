import type { SchemeProblem } from './schemeProblem';

type Json = Readonly<Record<string, unknown>>;

/** Fields that were called otherwise once: files and workbooks of that time are still read. */
const FORMER_NAMES = { late: 'missedDeadline', leastReasonCharacters: 'minReasonLength' } as const;

/** Words that were others once, by field. */
const FORMER_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = { missedDeadline: { ask: 'manual' } };

/** What was read, and where it cannot be told which of two names counts. */
export interface Renamed {
  readonly json: Json;
  readonly problems: readonly SchemeProblem[];
}

/** The fields by the names they have now. Where both names are there the former one is a problem. */
export function underPresentNames(json: Json): Renamed {
  const given = new Map(Object.entries(json));
  const problems: SchemeProblem[] = [];
  for (const [former, now] of Object.entries(FORMER_NAMES)) {
    if (!given.has(former)) continue;
    if (given.has(now)) problems.push({ path: [former], code: 'formerName', now });
    else given.set(now, given.get(former));
    given.delete(former);
  }
  const fields = [...given].map(([name, value]): [string, unknown] => [name, presentWord(name, value)]);
  return { json: Object.fromEntries(fields), problems };
}

function presentWord(field: string, value: unknown): unknown {
  const words = Object.entries(FORMER_WORDS[field] ?? {});
  return words.find(([former]) => former === value)?.[1] ?? value;
}
