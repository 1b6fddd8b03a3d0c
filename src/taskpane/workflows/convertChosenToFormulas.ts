import type { CommandStatus } from '../../commands/commandStatus';
import type { ConversionCell } from '../../core/formulas/conversionCell';
import { conversionCounts } from '../../core/formulas/conversionCell';
import { convertToFormulas } from '../../excel/convertToFormulas';
import type { Landmark } from '../../excel/cellEntries';
import { convertToFormulaMessages } from '../../wording/workflows';

/** Has the chosen cells calculated, which stand where they were listed as long as the landmarks do, and says what became of them. */
export async function convertChosenToFormulas(
  sheetId: string,
  chosen: readonly ConversionCell[],
  landmarks: readonly Landmark[],
): Promise<CommandStatus> {
  const { converted, changed } = await convertToFormulas(sheetId, chosen, landmarks);
  const counts = conversionCounts(chosen.filter(({ cell }) => converted.includes(cell)));
  if (changed.length === 0)
    return { kind: 'done', text: (language) => convertToFormulaMessages[language].done(counts) };
  const some = converted.length > 0 ? counts : null;
  return { kind: 'failed', text: (language) => convertToFormulaMessages[language].changedMeanwhile(some, changed) };
}
