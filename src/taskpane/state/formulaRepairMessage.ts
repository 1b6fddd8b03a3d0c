import type { CommandStatus } from '../../commands/commandStatus';
import type { FormulaRepair, PlacedCell } from '../../excel/repairFormulas';
import type { Language } from '../../wording/language';
import { repairMessages } from '../../wording/pane';

/** What has become of the formulas, in sentences for the user; anything left makes it no success. */
export function formulaRepairMessage(repair: FormulaRepair): CommandStatus {
  const { protectedSheets, changedSheets, nameless, stillWrong, tooLarge } = repair;
  const left = [protectedSheets, changedSheets, nameless, stillWrong ?? [], tooLarge];
  return {
    kind: stillWrong === null || left.some(({ length }) => length > 0) ? 'failed' : 'done',
    text: (language) => {
      const { repaired, nothingLost } = repairMessages[language];
      const done = repair.repaired > 0 ? [repaired(repair.repaired, repair.sheets)] : [];
      const said = [...done, ...leftSentences(repair, language)];
      return said.length > 0 ? said.join('') : nothingLost();
    },
  };
}

function leftSentences(repair: FormulaRepair, language: Language): string[] {
  const texts = repairMessages[language];
  const stillWrong = repair.stillWrong ?? [];
  return [
    ...repair.protectedSheets.map(({ sheetName, cells }) => texts.protectedSheet(sheetName, cells)),
    ...repair.changedSheets.map(({ sheetName, cells }) => texts.changedSheet(sheetName, cells)),
    ...sentence(repair.nameless, texts.nameless),
    ...sentence(
      stillWrong.filter(({ error }) => error === '#NAME?'),
      texts.stillUnknown,
    ),
    ...sentence(
      stillWrong.filter(({ error }) => error !== '#NAME?'),
      texts.stillWrong,
    ),
    ...(repair.stillWrong === null ? [texts.notLookedAt()] : []),
    ...(repair.tooLarge.length > 0 ? [texts.tooLarge(repair.tooLarge)] : []),
  ];
}

function sentence(cells: readonly PlacedCell[], say: (places: readonly string[]) => string): string[] {
  if (cells.length === 0) return [];
  return [say(cells.map(({ sheetName, cell }) => `${sheetName}!${cell}`))];
}
