import { parseAnswers } from '../../core/answers/answersFile';
import { withAnswers } from '../../core/sheet/columns/columnAnswer';
import { toldColumns } from '../../core/sheet/columns/toldColumns';
import { keepColumnAnswers } from '../../excel/columnAnswers';
import { UserError } from '../../excel/userError';
import { columnMessages, sayAnswersProblem } from '../../wording/columns';

/** Reads answers about columns from a file and keeps them in the workbook, in the place of those for the same headings; gives how many there were. */
export async function importAnswers(file: File): Promise<number> {
  const text = await file.text().catch(() => {
    throw new UserError((language) => columnMessages[language].fileUnreadable());
  });
  const result = parseAnswers(text);
  if (!result.ok) {
    const { problems } = result;
    throw new UserError((language) =>
      columnMessages[language].notImported(problems.map((problem) => sayAnswersProblem(problem, language))),
    );
  }
  await keepColumnAnswers(withAnswers(toldColumns(), result.answers));
  return result.answers.length;
}
