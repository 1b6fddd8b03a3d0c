import * as z from 'zod/mini';
import type { ColumnMeaning } from '../sheet/columns/columnMeaning';
import { columnMeanings, meaningName } from '../sheet/columns/columnMeaning';

/** The shape of the file; a file that says nothing of it has this one. */
export const ANSWERS_VERSION = 1;

/** A text that is not empty. */
const text = z.string().check(z.trim(), z.minLength(1));
const meaning = z.enum([...columnMeanings, ...columnMeanings.map(meaningName)]);

const answer = z.strictObject({
  heading: text,
  group: z._default(z.nullable(text), null),
  means: meaning,
});

/**
 * A file of answers about columns: what it may hold, what is meant by what is left out, and the published schemas/columns.schema.json
 * all come from here.
 */
export const answersDefinition = z.strictObject({
  version: z._default(z.literal(ANSWERS_VERSION), ANSWERS_VERSION),
  columns: z.array(answer),
});

/** The meaning of what stands for it in a file: itself, or its Chinese name. */
export function meaningOf(text: string): ColumnMeaning {
  return columnMeanings.find((known) => known === text || meaningName(known) === text) ?? 'none';
}
