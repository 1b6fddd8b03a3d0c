import { HostError } from './hostError';
import { UnsupportedMember } from './hostObject';
import type { HostObject } from './hostObject';
import type { QueryInfo } from './protocol';

/** Wire names are PascalCase; retrieve() wants JSON as the developer writes it. */
export type Spelling = 'wire' | 'json';

type Identify = (object: HostObject) => Record<string, unknown>;

/** Loads properties of an object: those selected, all scalars when nothing is. */
export function query(object: HostObject, info: QueryInfo, spelling: Spelling, identify: Identify): object | null {
  const selected = [...(info.Select ?? []), ...(info.Expand ?? [])];
  return load(object, selected, info, spelling, identify);
}

function load(
  object: HostObject | null,
  selected: readonly string[],
  { Top, Skip = 0 }: Pick<QueryInfo, 'Top' | 'Skip'>,
  spelling: Spelling,
  identify: Identify,
): object | null {
  if (object === null) return null;
  if (!object.items) return loadMembers(object, selected, spelling, identify);
  const ownNames = new Set(object.scalars.map((name) => name.toLowerCase()));
  const own = selected.filter((name) => ownNames.has(name.toLowerCase()));
  const ofItems = selected.filter((name) => !own.includes(name));
  const children = object.items().slice(Skip, Top ? Skip + Top : undefined);
  const items = children.map((child, index) => ({
    ...(spelling === 'wire' && { _Index: Skip + index }),
    ...loadMembers(child, ofItems, spelling, identify),
  }));
  return {
    ...Object.fromEntries(own.map((name) => [spell(find(object.scalars, name) ?? name, spelling), get(object, name)])),
    [spelling === 'wire' ? '_Items' : 'items']: items,
  };
}

function loadMembers(
  object: HostObject,
  selected: readonly string[],
  spelling: Spelling,
  identify: Identify,
): Record<string, unknown> {
  const found = identify(object);
  const loadScalar = (name: string) => (found[spell(name, spelling)] = object.get(name));
  if (selected.length === 0) object.scalars.forEach(loadScalar);
  const nested = new Map<string, string[]>();
  for (const path of selected) {
    const [head = '', ...rest] = path.split('/');
    const scalar = find(object.scalars, head);
    const navigation = find(object.navigations, head);
    if (head === '*') object.scalars.forEach(loadScalar);
    else if (scalar) loadScalar(scalar);
    else if (navigation)
      nested.set(navigation, [...(nested.get(navigation) ?? []), ...(rest.length ? [rest.join('/')] : [])]);
    else throw new UnsupportedMember(`${object.className}.${head}`);
  }
  for (const [name, paths] of nested) {
    found[spell(name, spelling)] = load(object.navigate(name), paths, {}, spelling, identify);
  }
  return found;
}

function get(object: HostObject, name: string): unknown {
  const known = find(object.scalars, name);
  if (!known) throw new HostError('InvalidArgument', name);
  return object.get(known);
}

function find(names: readonly string[], wanted: string): string | undefined {
  return names.find((name) => name.toLowerCase() === wanted.toLowerCase());
}

function spell(name: string, spelling: Spelling): string {
  return spelling === 'wire' ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
