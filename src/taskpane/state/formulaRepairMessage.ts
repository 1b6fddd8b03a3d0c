import type { CommandStatus } from '../../commands/commandStatus';
import { repairMessages } from '../../core/messages/repair';
import type { FormulaRepair, PlacedCell } from '../../excel/repairFormulas';

/** What has become of the formulas, in sentences for the user; anything left makes it no success. */
export function formulaRepairMessage(repair: FormulaRepair): CommandStatus {
  const left = leftSentences(repair);
  const done = repair.repaired > 0 ? repairMessages.repaired(repair.repaired, repair.sheets) : null;
  if (left.length > 0) return { kind: 'failed', text: [...(done ? [done] : []), ...left].join('') };
  return { kind: 'done', text: done ?? repairMessages.nothingLost() };
}

function leftSentences(repair: FormulaRepair): string[] {
  return [
    ...repair.protectedSheets.map(({ sheetName, cells }) => repairMessages.protectedSheet(sheetName, cells)),
    ...repair.changedSheets.map(({ sheetName, cells }) => repairMessages.changedSheet(sheetName, cells)),
    ...sentence(repair.nameless, repairMessages.nameless),
    ...sentence(
      repair.stillWrong.filter(({ error }) => error === '#NAME?'),
      repairMessages.stillUnknown,
    ),
    ...sentence(
      repair.stillWrong.filter(({ error }) => error !== '#NAME?'),
      repairMessages.stillWrong,
    ),
    ...(repair.tooLarge.length > 0 ? [repairMessages.tooLarge(repair.tooLarge)] : []),
  ];
}

function sentence(cells: readonly PlacedCell[], say: (places: readonly string[]) => string): string[] {
  if (cells.length === 0) return [];
  return [say(cells.map(({ sheetName, cell }) => `${sheetName}!${cell}`))];
}
