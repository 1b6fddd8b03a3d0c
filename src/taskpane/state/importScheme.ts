import { importProblems } from '../../core/scheme/importProblems';
import { registeredSchemes } from '../../core/scheme/schemes';
import type { Scheme } from '../../core/scheme/scheme';
import { parseScheme } from '../../core/scheme/schemeFile';
import type { SchemeProblem } from '../../core/scheme/schemeProblem';
import { keepOwnScheme } from '../../excel/ownSchemes';
import { recalculate } from '../../excel/recalculate';
import { UserError } from '../../excel/userError';
import { ownSchemesMessages } from '../../wording/schemes';
import { saySchemeProblem } from '../../wording/saySchemeProblem';

/** What became of the import of a scheme. */
export interface ImportedScheme {
  readonly scheme: Scheme;
  /** False where Excel would not have the formulas that name it answer. */
  readonly isCalculated: boolean;
}

/** Reads a scheme from a file, keeps it in the workbook, and has the formulas that name it answer. Says what is wrong with it. */
export async function importScheme(file: File): Promise<ImportedScheme> {
  const text = await file.text().catch(() => {
    throw new UserError((language) => ownSchemesMessages[language].fileUnreadable());
  });
  const result = parseScheme(text);
  if (!result.ok) throw notImported(result.problems);
  const inTheWay = importProblems(result.scheme, registeredSchemes());
  if (inTheWay.length > 0) throw notImported(inTheWay);
  await keepOwnScheme(result.scheme);
  // The scheme is there, whether or not that can be had now.
  const isCalculated = await recalculate().then(
    () => true,
    () => false,
  );
  return { scheme: result.scheme, isCalculated };
}

function notImported(problems: readonly SchemeProblem[]): UserError {
  return new UserError((language) =>
    ownSchemesMessages[language].notImported(problems.map((problem) => saySchemeProblem(problem, language))),
  );
}
