import { ownSchemesMessages } from '../../core/messages/ownSchemes';
import { schemeMessages } from '../../core/messages/scheme';
import type { Scheme } from '../../core/scheme/scheme';
import { parseScheme } from '../../core/scheme/schemeFile';
import { keepOwnScheme } from '../../excel/ownSchemes';
import { recalculate } from '../../excel/recalculate';
import { UserError } from '../../excel/userError';

/** Reads a scheme from a file, keeps it in the workbook, and has the formulas that name it answer. Says what is wrong with it. */
export async function importScheme(file: File): Promise<Scheme> {
  const text = await file.text().catch(() => {
    throw new UserError(ownSchemesMessages.fileUnreadable());
  });
  const result = parseScheme(text);
  if (!result.ok) {
    const problems = result.problems.map(({ path, message }) => schemeMessages.problem(path, message));
    throw new UserError(ownSchemesMessages.notImported(problems));
  }
  await keepOwnScheme(result.scheme);
  await recalculate();
  return result.scheme;
}
