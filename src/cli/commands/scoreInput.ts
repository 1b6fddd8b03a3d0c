import { MAX_CELL_TEXT } from '../../core/cell/cell';
import * as z from 'zod/mini';
import { cliMessages } from '../../wording/zh-CN/cli';

/** What a cell of Excel holds. */

const field = z.optional(z.nullable(z.union([z.string().check(z.maxLength(MAX_CELL_TEXT)), z.number(), z.boolean()])));

const definition = z.strictObject({ target: field, actual: field, weight: field, nature: field, scheme: field });

/** One indicator as it is given on the command line or in a JSON line. */
export type ScoreInput = Readonly<z.output<typeof definition>>;

/** The indicator of a JSON line, or what is wrong with it in a sentence. */
export function readScoreInput(json: unknown): ScoreInput | string {
  const read = definition.safeParse(json);
  return read.success ? read.data : problemOf(read.error.issues);
}

/** The worst first: no object at all, a field nobody knows, one that cannot be a cell, one that is too long. */
function problemOf(issues: readonly z.core.$ZodIssue[]): string {
  const unknown = issues.find((issue) => issue.code === 'unrecognized_keys');
  if (unknown) return cliMessages.unknownKey(unknown.keys[0] ?? '');
  const names = (isLong: boolean) => issues.filter((issue) => isTooLong(issue) === isLong).map(({ path }) => path[0]);
  const [wrong] = names(false);
  if (wrong !== undefined) return cliMessages.badField(String(wrong));
  const [long] = names(true);
  return long === undefined ? cliMessages.notAnObject() : cliMessages.longField(String(long));
}

/** A text of a union fails in the branch of texts; the others say that it is none of theirs. */
function isTooLong(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'too_big') return true;
  return issue.code === 'invalid_union' && issue.errors.some((branch) => branch.some(isTooLong));
}
