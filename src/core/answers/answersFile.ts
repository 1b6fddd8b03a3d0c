import * as z from 'zod/mini';
import type { ColumnAnswer } from '../sheet/columns/columnAnswer';
import { isSameHeading } from '../sheet/columns/columnAnswer';
import { ANSWERS_VERSION, answersDefinition, meaningOf } from './answersDefinition';

// Compiled readers would need eval, which the page's security policy may forbid.
z.config({ jitless: true });

/** What is wrong with a file of answers; `item` counts its answers from 1. */
export type AnswersProblem =
  | { readonly code: 'notJson' }
  /** It is no object with a list of answers. */
  | { readonly code: 'noAnswers' }
  | { readonly code: 'otherVersion' }
  | { readonly code: 'unknownField'; readonly item: number | null; readonly field: string }
  | { readonly code: 'noHeading'; readonly item: number }
  | { readonly code: 'unknownMeaning'; readonly item: number; readonly heading: string }
  | { readonly code: 'badGroup'; readonly item: number; readonly heading: string }
  | { readonly code: 'twice'; readonly heading: string; readonly first: string; readonly second: string };

/** Answers fit for use, or everything that is wrong with them. */
export type AnswersResult =
  | { readonly ok: true; readonly answers: readonly ColumnAnswer[] }
  | { readonly ok: false; readonly problems: readonly AnswersProblem[] };

/** Answers as the text of a JSON file, to be kept or passed on: an answer in a line, as people read it. */
export function serialiseAnswers(answers: readonly ColumnAnswer[]): string {
  const lines = answers.map(({ heading, group, means }) =>
    JSON.stringify({ heading, ...(group === null ? {} : { group }), means }),
  );
  const columns = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `{\n  "version": ${ANSWERS_VERSION},\n  "columns": ${columns}\n}\n`;
}

/** Reads answers from the text of a JSON file. */
export function parseAnswers(text: string): AnswersResult {
  try {
    // A byte order mark, as Windows editors put it, is not JSON.
    return validateAnswers(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, problems: [{ code: 'notJson' }] };
  }
}

/** Checks answers (schemas/columns.schema.json). */
export function validateAnswers(json: unknown): AnswersResult {
  const read = answersDefinition.safeParse(withoutSchema(json));
  if (!read.success) {
    const problems = read.error.issues.flatMap((issue) => problemsOf(issue, json));
    return { ok: false, problems };
  }
  const answers = read.data.columns.map((answer): ColumnAnswer => ({ ...answer, means: meaningOf(answer.means) }));
  const problems = contradictions(answers);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, answers };
}

/** '$schema' lets an editor check the file while it is written. */
function withoutSchema(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  return Object.fromEntries(Object.entries(json).filter(([name]) => name !== '$schema'));
}

function problemsOf(issue: z.core.$ZodIssue, json: unknown): AnswersProblem[] {
  const [list, index, field] = issue.path;
  if (list === 'version') return [{ code: 'otherVersion' }];
  const item = list === 'columns' && typeof index === 'number' ? index + 1 : null;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ code: 'unknownField', item, field: key }));
  if (item === null) return [{ code: 'noAnswers' }];
  if (field === 'means') return [{ code: 'unknownMeaning', item, heading: headingOf(json, item) }];
  return field === 'group'
    ? [{ code: 'badGroup', item, heading: headingOf(json, item) }]
    : [{ code: 'noHeading', item }];
}

function headingOf(json: unknown, item: number): string {
  const { columns } = json as { readonly columns: readonly unknown[] };
  const { heading } = Object(columns[item - 1]) as { readonly heading?: unknown };
  return typeof heading === 'string' ? heading : '';
}

/** One heading cannot mean two things. */
function contradictions(answers: readonly ColumnAnswer[]): AnswersProblem[] {
  return answers.flatMap((answer, index): AnswersProblem[] => {
    const first = answers.slice(0, index).find((other) => isSameHeading(other, answer) && other.means !== answer.means);
    return first ? [{ code: 'twice', heading: answer.heading, first: first.means, second: answer.means }] : [];
  });
}
