import type { ICommandInfo, IDisposable } from './univer';
import type { EngineContext } from './engineContext';
import { lineChange } from './lineChanges';
import type { Selection } from './selection';
import type { SheetProtection } from './sheetProtection';

/** What a person does through the page that changes cells. */
const EDITS: ReadonlySet<string> = new Set([
  'sheet.command.set-range-values',
  'sheet.command.clear-selection-content',
  'sheet.command.clear-selection-all',
  'sheet.command.insert-range-move-down',
  'sheet.command.insert-range-move-right',
  'sheet.command.delete-range-move-up',
  'sheet.command.delete-range-move-left',
  'sheet.command.move-range',
  'sheet.command.auto-fill',
]);
const OPEN_EDITOR = 'sheet.operation.set-cell-edit-visible';

/** Keeps a person from editing locked cells and the lines of protected sheets through the page; returns what ends that. */
export function guardLockedCells(
  context: EngineContext,
  selection: Selection,
  protection: SheetProtection,
): IDisposable {
  return context.commands.insteadOf((command) => {
    if (context.origin === 'api') return undefined;
    const lines = lineChange(command);
    if (lines) return protection.forbidsLines(lines.sheetId, lines.change, lines.area) ? false : undefined;
    if (!edits(command)) return undefined;
    const { sheetId, area } = selection.get();
    return protection.forbids(sheetId, area) ? false : undefined;
  });
}

function edits({ id, params }: Readonly<ICommandInfo>): boolean {
  const opens = id === OPEN_EDITOR && params !== undefined && 'visible' in params && params.visible === true;
  return opens || EDITS.has(id);
}
