import * as z from 'zod/mini';
import { schemeDefinition } from '../../src/core/scheme/schemeDefinition';
import { schemeFieldNotes } from '../../src/wording/zh-CN/schemeFieldNotes';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const notes: Readonly<Record<string, string>> = schemeFieldNotes;

/** The published schema of a scheme file, made of its definition and what is said of its fields. */
export function schemeSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(schemeDefinition, { io: 'input' });
  const { properties, ...rest } = described(schema, '');
  return {
    ...($schema !== undefined && { $schema }),
    title: '项目支出绩效自评评分方案',
    description:
      '一个地方的评分规则。只有 id 和 name 必填，其余字段不写时与财预〔2020〕10号相同。比例都是小数（0.98），分值和总分是分数。',
    ...rest,
    // Editors take the address of the schema from here.
    properties: { $schema: { type: 'string' }, ...properties },
  };
}

/** The schema of a field ('execution.steps[].share'; '' for the whole) with what is said of it and of those in it. */
function described(schema: JsonSchema, field: string): JsonSchema {
  const { properties, items, ...rest } = withNull(schema);
  const note = notes[field];
  return {
    ...(note !== undefined && { description: note }),
    ...rest,
    ...(properties && { properties: describedFields(properties, field) }),
    ...(items !== undefined && { items: described(items as JsonSchema, `${field}[]`) }),
  };
}

function describedFields(properties: NonNullable<JsonSchema['properties']>, field: string) {
  const at = (name: string) => (field === '' ? name : `${field}.${name}`);
  return Object.fromEntries(
    Object.entries(properties).map(([name, inner]) => [name, described(inner as JsonSchema, at(name))]),
  );
}

/** What may be null says so among its types, which is easier to read than an alternative. */
function withNull(schema: JsonSchema): JsonSchema {
  const { anyOf = [], ...rest } = schema;
  const [inner, other] = anyOf;
  if (inner?.type === undefined || other?.type !== 'null') return schema;
  // JSON Schema has lists of types; the types of zod have one.
  return { ...inner, type: [inner.type, 'null'] as never, ...rest };
}
