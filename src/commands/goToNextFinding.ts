import { actionableFindings } from '../core/check/actionableFindings';
import { parseCellAddress } from '../core/cell/a1';
import type { CellPosition } from '../core/cell/a1';
import { goToCell } from '../excel/navigate';
import { readSettledSheet } from '../excel/readSettledSheet';
import { excelMessages } from '../wording/excel';
import { sayFinding } from '../wording/sayFinding';
import type { CommandStatus } from './commandStatus';
import { checkReading, sheetReport } from './sheetReport';

/**
 * Selects the next cell of the active sheet with something to put right, after the one selected, from the last back to the first, and says
 * what it is; where nothing is to be put right, the next one to be filled in. Reads the sheet as it is, and changes nothing on it.
 */
export async function goToNextFinding(): Promise<CommandStatus> {
  const reading = checkReading(await readSettledSheet());
  const { checked, findings } = reading;
  const open = actionableFindings(findings);
  const toFill = checked.flatMap(({ toFill: { cells, isOnlyBlankRows } }) => (isOnlyBlankRows ? [] : cells));
  const places = inOrder(open.length > 0 ? open.map(({ cell }) => cell) : toFill.map(({ address }) => address));
  const next = nextAfter(places, reading.selection);
  if (next === null) return sheetReport(reading);
  const outOfSight = await goToCell(reading.sheetId, next);
  const number = places.indexOf(next) + 1;
  return {
    kind: 'open',
    page: 'check',
    text: (language) => {
      const { place, placeToFill, outOfSight: hidden } = excelMessages[language];
      const found = open.filter(({ cell }) => cell === next).map((finding) => sayFinding(finding, language));
      const said = found.length > 0 ? place(number, places.length, next, found) : placeToFill(places.length, next);
      return outOfSight ? `${said}${hidden[outOfSight](next)}` : said;
    },
  };
}

/** Each cell once, from top to bottom. */
function inOrder(addresses: readonly string[]): readonly string[] {
  return [...new Set(addresses)].sort((one, other) => order(parseCellAddress(one), parseCellAddress(other)));
}

function nextAfter(places: readonly string[], selection: string | undefined): string | null {
  const from = selection === undefined ? null : parseCellAddress(selection);
  const next = from && places.find((place) => order(parseCellAddress(place), from) > 0);
  return next ?? places[0] ?? null;
}

function order(one: CellPosition, other: CellPosition): number {
  return one.row - other.row || one.column - other.column;
}
