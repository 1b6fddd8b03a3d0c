import { CURRENT_EXCEL_API, withExcelApi } from '../../../preview/host/desktopContainer';
import type { LoggedRequest } from '../../../preview/host/excelHost';
import { startExcel } from '../../../preview/node/startExcel';
import type { RunningExcel, StartOptions } from '../../../preview/node/startExcel';
import { describeError } from '../../../src/excel/userError';

/** The sets of a current Excel for Windows, or of one of another age: `EXCEL_API=1.17 npx jest test/excel`. */
export const REQUIREMENT_SETS = withExcelApi(process.env.EXCEL_API ?? CURRENT_EXCEL_API);

/**
 * Starts the stand-in Excel for a test file and ends it afterwards. One workbook serves the whole file: tests put what
 * they need on sheets of their own, which go after the test, as every further one makes all that follows slower.
 */
export function useExcel(options: StartOptions = {}): () => RunningExcel {
  let running: RunningExcel | undefined;
  const excel = (): RunningExcel => {
    if (!running) throw new Error('Excel has not started');
    return running;
  };
  beforeAll(async () => {
    running = await startExcel({ requirementSets: REQUIREMENT_SETS, ...options });
  });
  let standing: ReadonlySet<string>;
  beforeEach(() => {
    standing = new Set(
      excel()
        .engine.sheets.list()
        .map(({ id }) => id),
    );
  });
  afterEach(async () => {
    excel().host.setCellEditing(false);
    await excel().settle();
    for (const { id } of excel().engine.sheets.list()) if (!standing.has(id)) excel().engine.sheets.remove(id);
    await excel().settle();
    expect([...excel().host.unsupportedMembers]).toEqual([]);
  });
  afterAll(() => running?.dispose());
  return excel;
}

/** Every request an action causes, with the client's cleaning up after Excel.run but without the results of custom functions. */
export async function requestsOf(excel: RunningExcel, action: () => Promise<unknown>): Promise<LoggedRequest[]> {
  await excel.settle();
  excel.host.clearLog();
  await action();
  await excel.settle();
  return excel.host.log.filter((request) => !request.housekeeping || releasesReferences(request));
}

function releasesReferences({ request }: LoggedRequest): boolean {
  return request.Actions.some(({ Name }) => Name === '_RemoveReference');
}

/** Adds an empty sheet by hand and shows it. */
export function newSheet(excel: RunningExcel, name: string): string {
  const { id } = excel.engine.sheets.add(name);
  excel.engine.sheets.activate(id);
  return id;
}

/** The sentence for the user with which a refused action ends. */
export async function refusal(action: Promise<unknown>): Promise<string> {
  try {
    await action;
  } catch (error) {
    return describeError(error)('zh-CN');
  }
  throw new Error('Nothing was refused');
}

/** The fill conditional formats give to a cell; Excel works it out on demand, so it is asked again until it has. */
export async function shownFill(
  excel: RunningExcel,
  sheetName: string,
  address: string,
): Promise<string | null | undefined> {
  const { engine } = excel;
  const { sheet, area } = engine.locate(sheetName, address);
  const ask = () => engine.conditionalFormats.appliedStyle(sheet.id, area.row, area.column).fill;
  for (let tries = 0; tries < 20 && ask() === undefined; tries += 1) {
    await excel.settle();
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return ask();
}
