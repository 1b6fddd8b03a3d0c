import * as z from 'zod/mini';
import { answersDefinition } from '../../src/core/answers/answersDefinition';
import { columnAnswerNotes } from '../../src/wording/zh-CN/columnAnswerNotes';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The published schema of a file of answers about columns, made of its definition and what is said of its fields. */
export function columnsSchema(): JsonSchema {
  const { $schema, properties = {}, ...rest } = z.toJSONSchema(answersDefinition, { io: 'input' });
  const { version, columns } = properties as Record<string, JsonSchema>;
  const answer = columns?.items as JsonSchema;
  const fields = Object.entries(answer.properties ?? {}) as [keyof typeof columnAnswerNotes.answer, JsonSchema][];
  const described = fields.map(([name, field]) => [name, { description: columnAnswerNotes.answer[name], ...field }]);
  return {
    ...($schema !== undefined && { $schema }),
    title: columnAnswerNotes.title,
    description: columnAnswerNotes.description,
    ...rest,
    properties: {
      // Editors take the address of the schema from here.
      $schema: { type: 'string' },
      version: { description: columnAnswerNotes.version, ...version },
      columns: {
        description: columnAnswerNotes.columns,
        ...columns,
        items: { ...answer, properties: Object.fromEntries(described) as Record<string, JsonSchema> },
      },
    },
  };
}
