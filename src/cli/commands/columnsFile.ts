import { readFile, stat, writeFile } from 'node:fs/promises';
import { parseAnswers, serialiseAnswers } from '../../core/answers/answersFile';
import type { ColumnAnswer } from '../../core/sheet/columns/columnAnswer';
import { sayAnswersProblem } from '../../wording/columns';
import { checkCommandMessages as messages } from '../../wording/zh-CN/checkCommand';
import { harmlessText } from '../../files/harmlessText';
import { UsageError } from '../readOptions';

/** The answers in a file; none without one. Throws UsageError where it cannot be read, or something is wrong with it. */
export async function readColumnsFile(path: string | null): Promise<readonly ColumnAnswer[]> {
  if (path === null) return [];
  const name = harmlessText(path);
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(messages.columnsUnreadable(name));
  });
  const result = parseAnswers(text);
  if (result.ok) return result.answers;
  const problems = result.problems.map((problem) => harmlessText(sayAnswersProblem(problem, 'zh-CN')));
  throw new UsageError(messages.columnsWrong(name, problems));
}

/** Said before any file is checked: throws UsageError where a file may not be written over. */
export async function refuseExisting(path: string | null, mayOverwrite: boolean): Promise<void> {
  if (path === null || mayOverwrite) return;
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  if (isThere) throw new UsageError(messages.columnsExist(harmlessText(path)));
}

/** Writes answers; null when that went well, otherwise what went wrong. */
export async function writeColumnsFile(path: string, answers: readonly ColumnAnswer[]): Promise<string | null> {
  return writeFile(path, serialiseAnswers(answers)).then(
    () => null,
    () => messages.columnsNotWritten(harmlessText(path)),
  );
}
