import type { EmptyArgument, FunctionMetadata } from '../engine/customFunctions';
import { User } from '../engine/user';
import { WorkbookEngine } from '../engine/workbookEngine';
import { attachDesktopContainer } from '../host/desktopContainer';
import type { ContainerOptions, DesktopContainer } from '../host/desktopContainer';
import { ExcelHost } from '../host/excelHost';
import { loadOfficeClient } from './officeWindow';

export interface StartOptions extends ContainerOptions {
  /** Makes the functions of a functions.json known to formulas under the namespace. */
  readonly functions?: { readonly namespace: string; readonly metadata: readonly FunctionMetadata[] };
  /** What an empty cell is to a function: 0 as in Excel for Windows (default), or null as on the web. */
  readonly emptyArgument?: EmptyArgument;
}

/** A stand-in Excel with Microsoft's client connected to it. */
export interface RunningExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: ExcelHost;
  readonly engine: WorkbookEngine;
  readonly container: DesktopContainer;
  readonly user: User;
  /** Resolves when requests, formulas, functions and events have all come to rest. */
  settle(): Promise<void>;
  dispose(): void;
}

/** How long the client is given to do something of its own accord, e.g. to release references after Excel.run. */
const QUIET_MS = 15;

/**
 * Starts the stand-in and Microsoft's client in this global; Excel, Office, OfficeExtension and CustomFunctions are
 * globals afterwards, as in a page.
 */
export async function startExcel(options: StartOptions = {}): Promise<RunningExcel> {
  const engine = WorkbookEngine.create();
  engine.customFunctions.emptyArgument = options.emptyArgument ?? 'zero';
  const host = new ExcelHost(engine);
  if (options.functions) host.customFunctions.register(options.functions.namespace, options.functions.metadata);
  const containers: DesktopContainer[] = [];
  const unloadClient = loadOfficeClient((win) => containers.push(attachDesktopContainer(win, host, options)));
  const [container] = containers;
  if (!container) throw new Error('No container');
  await Office.onReady();
  switchOnRequirementGate();
  const excel = { Excel, Office, OfficeExtension, CustomFunctions, host, engine, container, user: new User(engine) };
  const settle = () => settled(host, engine);
  await settle();
  return {
    ...excel,
    settle,
    dispose: () => {
      container.detach();
      engine.dispose();
      unloadClient();
    },
  };
}

/** Members above the host's requirement sets answer ApiNotFound at the call; the client on npm forgets to look. */
function switchOnRequirementGate(): void {
  const { CommonUtility } = OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  CommonUtility._doApiNotSupportedCheck = true;
}

async function settled(host: ExcelHost, engine: WorkbookEngine): Promise<void> {
  do {
    await engine.settle();
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  } while (!host.idle || !engine.calculation.upToDate || engine.customFunctions.busy);
}
