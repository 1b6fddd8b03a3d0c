import type { Scheme } from './scheme';
import type { SchemeProblem } from './schemeProblem';
import { validateScheme } from './validateScheme';

/** A scheme kept in a workbook that cannot be used as it is. */
export interface DamagedScheme {
  /** What it calls itself, its name before its id; none where neither can be read. */
  readonly names: readonly string[];
  readonly problems: readonly SchemeProblem[];
  /** As it is kept. */
  readonly json: unknown;
}

/** What a workbook keeps of schemes; everything kept is in one of the two. */
export interface StoredSchemes {
  readonly sound: readonly Scheme[];
  readonly damaged: readonly DamagedScheme[];
}

/** The schemes in what a workbook keeps. Of two with one id only the first can be used. */
export function storedSchemes(stored: unknown): StoredSchemes {
  if (!Array.isArray(stored)) return { sound: [], damaged: [damagedScheme(stored, [NO_LIST])] };
  const sound = new Map<string, Scheme>();
  const damaged: DamagedScheme[] = [];
  for (const json of stored as readonly unknown[]) {
    const result = validateScheme(json);
    const problems = result.ok ? idProblems(result.scheme, sound) : result.problems;
    if (result.ok && problems.length === 0) sound.set(result.scheme.id, result.scheme);
    else damaged.push(damagedScheme(json, problems));
  }
  return { sound: [...sound.values()], damaged };
}

const NO_LIST: SchemeProblem = { path: [], code: 'wrongKind', expected: 'list' };

function idProblems({ id }: Scheme, sound: ReadonlyMap<string, Scheme>): SchemeProblem[] {
  const owner = sound.get(id)?.name;
  return owner === undefined ? [] : [{ path: ['id'], code: 'idTaken', id, owner }];
}

function damagedScheme(json: unknown, problems: readonly SchemeProblem[]): DamagedScheme {
  const { name, id } = Object(json) as { readonly name?: unknown; readonly id?: unknown };
  const names = [name, id].flatMap((text) => (typeof text === 'string' ? text.trim() : []));
  return { names: names.filter((text) => text !== ''), problems, json };
}
