import type { AnswersProblem } from '../core/answers/answersFile';
import { sayCoded } from './coded';
import type { Language } from './language';
import { translated } from './language';
import * as chinese from './zh-CN/columns';

/** Columns whose headings are not clear: what is asked, and what was answered. */
export const columnMessages = translated(chinese.columnMessages, ({ columns }) => columns.columnMessages);

const problems = translated(chinese.answersProblems, ({ columns }) => columns.answersProblems);

/** What is wrong with a file of answers about columns, and what to do. */
export function sayAnswersProblem(problem: AnswersProblem, language: Language): string {
  return sayCoded<AnswersProblem>(problems[language], problem);
}
