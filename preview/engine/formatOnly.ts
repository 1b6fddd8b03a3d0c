import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from './univer';

/** Cells as mutations name them. */
type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** As far as it is used here, what SetRangeValuesMutation is told. `trigger` is the command Univer takes for the cause. */
interface CellsWritten {
  readonly cellValue?: CellMatrix;
  trigger?: string | undefined;
}

/** The commands after which Univer leaves formulas alone. */
const FORMAT_COMMANDS: ReadonlySet<string> = new Set([
  'sheet.command.set-style',
  'sheet.command.set-border',
  'sheet.command.clear-selection-format',
]);
const [FORMAT_COMMAND] = FORMAT_COMMANDS;

/** Whether cells are written without any value, formula or text: only looks change. */
export function isFormatOnly(params: object | undefined): boolean {
  const { cellValue = {} } = (params ?? {}) as CellsWritten;
  return !Object.values(cellValue as Readonly<Record<string, CellMatrix[number]>>).some((row) =>
    Object.values(row).some((cell) => !cell || 'v' in cell || 'f' in cell || 'p' in cell || 'si' in cell),
  );
}

/**
 * Tells Univer whether a mutation changes looks only. It judges by the command that is under way, whosever that is, and
 * forgets the formulas of all cells written otherwise; what counts is what is written.
 */
export function markFormatOnly(params: object): void {
  const written = params as CellsWritten;
  if (isFormatOnly(written)) written.trigger = FORMAT_COMMAND;
  else if (written.trigger !== undefined && FORMAT_COMMANDS.has(written.trigger)) written.trigger = undefined;
}
