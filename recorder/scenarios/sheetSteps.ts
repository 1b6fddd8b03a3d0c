import type { Stage } from '../scenario';

/** Queues something on the scenario's sheet. */
export type Use = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** One run with a request for each use. */
export function run({ sheet }: Stage, ...uses: readonly Use[]): Promise<void> {
  return Excel.run((context) => requests(context, sheet, uses));
}

/** The same as one step of undo, as far as Excel makes one of it. */
export function mergedRun({ sheet }: Stage, ...uses: readonly Use[]): Promise<void> {
  return Excel.run({ mergeUndoGroup: true }, (context) => requests(context, sheet, uses));
}

async function requests(context: Excel.RequestContext, name: string, uses: readonly Use[]): Promise<void> {
  for (const use of uses) {
    use(context.workbook.worksheets.getItem(name), context);
    await context.sync();
  }
}

/** Queues contents for cells; with one text or number for all cells or a matrix. */
export function write(address: string, contents: string | number | readonly (readonly (string | number)[])[]): Use {
  return (sheet) => {
    const values = typeof contents === 'object' ? contents.map((row) => [...row]) : [[contents]];
    sheet.getRange(address).untrack().formulas = values;
  };
}

/** Queues a number format for every cell of a range. */
export function format(address: string, numberFormat: string): Use {
  // One value for all cells, which the client takes and its types do not know.
  return (sheet) => void (sheet.getRange(address).untrack().numberFormat = numberFormat as unknown as string[][]);
}

/** Queues reading all that a cell can say of its content. */
export function read(address: string): Use {
  return (sheet) => void sheet.getRange(address).untrack().load('values,formulas,text,valueTypes,numberFormat');
}
