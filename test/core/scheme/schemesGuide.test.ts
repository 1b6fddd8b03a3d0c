import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtInSchemes } from '../../../src/core/scheme/schemes';
import { parseScheme } from '../../../src/core/scheme/schemeFile';

// docs/schemes.md must say what the schemes are.
const guide = readFileSync(path.join(__dirname, '../../../docs/schemes.md'), 'utf8');
const cells = guide
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** 'execution.steps[].share' and the like, of every field that is no object itself. */
function fields(schema: Schema, at = ''): string[] {
  const inner = Object.entries(schema.properties ?? {}).filter(([name]) => name !== '$schema');
  const own = inner.flatMap(([name, field]) => fields(field, at === '' ? name : `${at}.${name}`));
  const items = schema.items?.properties ? fields(schema.items, `${at}[]`) : [];
  return [...(at === '' || at.endsWith('[]') || schema.properties ? [] : [at]), ...own, ...items];
}

test('every built-in scheme is listed with the id that formulas may name it by, its name and aliases, in order', () => {
  const listed = cells.filter((row) => row.length === 6 && builtInSchemes.some(({ id }) => row[1] === `\`${id}\``));
  expect(listed.map((row) => row.slice(1, 4))).toEqual(
    builtInSchemes.map(({ id, name, aliases }) => [`\`${id}\``, name, aliases.join('、')]),
  );
});

test('every field of the published schema is described, and no other', () => {
  const schema = JSON.parse(
    readFileSync(path.join(__dirname, '../../../schemas/scheme.schema.json'), 'utf8'),
  ) as Schema;
  const ids = builtInSchemes.map(({ id }) => id);
  const described = cells.map((row) => row[1]?.replaceAll('`', '') ?? '').filter((name) => !ids.includes(name));
  expect(described.sort()).toEqual(fields(schema).sort());
});

test('the examples are valid schemes', () => {
  const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => parseScheme(json));
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) expect(example).toMatchObject({ ok: true });
});
