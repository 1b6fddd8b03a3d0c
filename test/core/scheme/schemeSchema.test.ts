import { readFileSync } from 'node:fs';
import path from 'node:path';
import { mof2020 } from '../../../src/core/scheme/builtin/mof2020';
import { validateScheme } from '../../../src/core/scheme/validateScheme';
import { schemeSchema } from '../../../scripts/schemas/schemeSchema';

/** The words of JSON Schema that the published file uses. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly pattern?: string;
  readonly default?: unknown;
  readonly description?: string;
}

const file = path.join(__dirname, '../../../schemas/scheme.schema.json');
const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;

/** A scheme with something at every place, so that every place can be made wrong. */
const complete: Record<string, unknown> = {
  ...mof2020,
  id: 'my-county',
  name: '我县',
  aliases: ['某县'],
  execution: {
    ...mof2020.execution,
    steps: [{ fromRate: 0, share: 0 }],
    ratePercentDecimals: 2,
    explainBelowRate: 0.9,
    explainBudgetChange: 0.2,
  },
  rateCaps: [{ belowRate: 0.8, maxTotal: 89 }],
};

type Path = readonly (string | number)[];
interface Place {
  readonly path: Path;
  readonly schema: Schema;
}

/** Every place of the schema; of a list its first item. */
function places(node: Schema, at: Path = []): Place[] {
  const properties = Object.entries(node.properties ?? {}).filter(([name]) => name !== '$schema');
  return [
    { path: at, schema: node },
    ...properties.flatMap(([name, inner]) => places(inner, [...at, name])),
    ...(node.items ? places(node.items, [...at, 0]) : []),
  ];
}

function valueAt(at: Path): unknown {
  return at.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], complete);
}

/** A copy of the complete scheme with another value at one place; undefined takes it away. */
function changed(at: Path, value: unknown): unknown {
  const copy = structuredClone(complete);
  const key = at.at(-1) ?? '';
  const parent = at
    .slice(0, -1)
    .reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], copy);
  const target = parent as Record<string | number, unknown>;
  if (value === undefined) delete target[key];
  else target[key] = value;
  return copy;
}

function labelOf(at: Path): string {
  return at.reduce<string>(
    (label, key) => (typeof key === 'number' ? `${label}[${key}]` : label ? `${label}.${key}` : key),
    '',
  );
}

function isRefusedAt(at: Path, value: unknown): boolean {
  const result = validateScheme(changed(at, value));
  return !result.ok && result.problems.some((problem) => labelOf(problem.path) === labelOf(at));
}

/** Values the schema forbids at a place. */
function forbidden({ type, enum: words, minimum, maximum, minLength, pattern }: Schema): unknown[] {
  const types = new Set(typeof type === 'string' ? [type] : (type ?? []));
  const wrong: unknown[] = [];
  if (words || types.size > 0) wrong.push(...(types.has('object') ? [5] : [{}]));
  if (!types.has('null')) wrong.push(null);
  if (!types.has('string') && !words) wrong.push('x');
  if (!types.has('boolean')) wrong.push(true);
  if (words) wrong.push('no such word');
  if (minLength) wrong.push('', '  ');
  if (pattern) wrong.push('Not An Id', '-', '');
  if (minimum !== undefined) wrong.push(minimum - 1);
  if (maximum !== undefined) wrong.push(maximum + 1);
  if (types.has('integer')) wrong.push(1.5);
  return wrong;
}

const all = places(schema).filter((place) => place.path.length > 0);

test('the published file is the one the definition gives; npm run schemas writes it', () => {
  expect(schema).toEqual(JSON.parse(JSON.stringify(schemeSchema())));
});

test('the complete scheme of this test is valid', () => {
  expect(validateScheme(complete).ok).toBe(true);
});

test('the schema and a scheme have the same fields', () => {
  for (const place of places(schema)) {
    const value = valueAt(place.path);
    if (!place.schema.properties) continue;
    const names = Object.keys(place.schema.properties).filter((name) => name !== '$schema');
    expect([labelOf(place.path), names.sort()]).toEqual([labelOf(place.path), Object.keys(value as object).sort()]);
    expect(place.schema.additionalProperties).toBe(false);
  }
});

test.each(all.map((place) => [labelOf(place.path), place] as const))(
  'what the schema forbids at %s is refused there',
  (_, place) => {
    const accepted = forbidden(place.schema).filter((value) => !isRefusedAt(place.path, value));
    expect(accepted).toEqual([]);
  },
);

test.each(all.filter(({ schema: inner }) => inner.enum).map((place) => [labelOf(place.path), place] as const))(
  'every word the schema allows at %s is accepted',
  (_, place) => {
    for (const word of place.schema.enum ?? []) expect(validateScheme(changed(place.path, word)).ok).toBe(true);
  },
);

test('what the schema requires is required, and nothing else', () => {
  const fields = all.filter(({ path: at }) => typeof at.at(-1) === 'string');
  const required = fields.filter(({ path: at }) => isRefusedAt(at, undefined)).map(({ path: at }) => labelOf(at));
  const published = places(schema).flatMap((place) =>
    (place.schema.required ?? []).map((name) => labelOf([...place.path, name])),
  );
  expect(required.sort()).toEqual(published.sort());
});

test('the defaults the schema states are those that are filled in', () => {
  const result = validateScheme({ id: 'x', name: '某' });
  if (!result.ok) throw new Error('An id and a name are enough');
  for (const { path: at, schema: inner } of all.filter((place) => place.schema.default !== undefined)) {
    const value = at.reduce<unknown>((outer, key) => (outer as Record<string | number, unknown>)[key], result.scheme);
    expect([labelOf(at), value]).toEqual([labelOf(at), inner.default]);
  }
});

test('every field is described', () => {
  const undescribed = all.filter(({ path: at, schema: inner }) => typeof at.at(-1) === 'string' && !inner.description);
  expect(undescribed.map(({ path: at }) => labelOf(at))).toEqual([]);
});
