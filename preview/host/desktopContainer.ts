import type { ExcelHost } from './excelHost';
import { LostReply, TransportFailure } from './failures';
import { sendUndoGroups } from './undoGroups';
import type { UndoOptions } from './undoHistory';

/** The part of a window that the client's desktop container needs. */
export interface ContainerWindow {
  external?: unknown;
}

export interface ContainerOptions {
  /** Requirement sets the host claims to have, e.g. withExcelApi('1.17'); those of a current Excel when left out. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** What depends on where this Excel runs, or is not known, of undoing what add-ins do. */
  readonly undo?: UndoOptions;
  readonly locale?: string;
  /** What the add-in keeps in the document (Office.context.document.settings). */
  readonly settings?: Map<string, string>;
  readonly documentUrl?: string;
  readonly theme?: OfficeTheme;
}

/** '#RRGGBB' each. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** What the container offers to whoever runs the stand-in. */
export interface DesktopContainer {
  readonly settings: Map<string, string>;
  /** Calls that no part of the stand-in answers, by their number. */
  readonly unknownCalls: readonly number[];
  /** Presses a ribbon button whose action is ExecuteFunction; resolves when the add-in calls event.completed(). */
  runCommand(functionName: string): Promise<void>;
  detach(): void;
}

/** The version of ExcelApi of a current Excel. */
export const CURRENT_EXCEL_API = '1.20';

/**
 * The sets of a current Excel for Windows. The client on npm is older than ExcelApi 1.17: what that added for names, order and
 * visibility of sheets it still asks for as ExcelApiOnline. Whatever else it asks for under that name is missing here.
 */
export const DESKTOP_REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: CURRENT_EXCEL_API,
  ExcelApiOnline: '1.1',
  CustomFunctions: '1.4',
  CustomFunctionsRuntime: '1.3',
  SharedRuntime: '1.2',
  RibbonApi: '1.2',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
  AddinCommands: '1.1',
  DocumentEvents: '1.1',
  ImageCoercion: '1.2',
  KeyboardShortcuts: '1.1',
  Selection: '1.1',
  Settings: '1.1',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
};

/** The sets of an Excel for Windows of another age: 1.14 is Excel 2021, 1.17 is Excel 2024, 1.9 the oldest the add-in runs in. */
export function withExcelApi(version: string): Readonly<Record<string, string>> {
  return { ...DESKTOP_REQUIREMENT_SETS, ExcelApi: version };
}

const LIGHT_THEME: OfficeTheme = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#262626',
  controlBackgroundColor: '#FFFFFF',
  controlForegroundColor: '#262626',
};

/** Numbers of the calls and events between the client and its container. */
const Call = { richApi: 93, commandCompleted: 94 } as const;
const Event = { selectionChanged: 2, richApiMessage: 33, command: 39 } as const;
const OK = 0;
const NOT_SUPPORTED = 5000;
/** The document is read-only, or another program keeps it. */
const CANNOT_SAVE = 5001;
/** Shared runtime (1) and custom functions (2). */
const RUNTIME_FLAGS = 3;

type Callback = (answer: unknown) => void;
type Handler = (event: number, payload: unknown) => void;

/**
 * Makes the host the desktop Excel of a window: the client finds it as window.external. Must be called before
 * office.js runs in that window.
 */
export function attachDesktopContainer(
  win: ContainerWindow,
  host: ExcelHost,
  options: ContainerOptions = {},
): DesktopContainer {
  const settings = options.settings ?? new Map<string, string>();
  const handlers = new Map<number, Handler>();
  const commands = new Map<string, () => void>();
  const unknownCalls: number[] = [];
  let commandCount = 0;
  const fire = (event: number, payload: readonly unknown[]) => handlers.get(event)?.(event, safeArray(payload));

  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${options.locale ?? 'zh-CN'}$$$disableLogging$${RUNTIME_FLAGS}`,
    GetLoggingAllowed: () => false,
    GetContext: () => containerContext(options, settings, host),
    Execute(call: number, callArguments: readonly unknown[], callback: Callback): void {
      if (call === Call.richApi) return answerRequest(host, callArguments[0], callback);
      if (call === Call.commandCompleted) {
        const id = String(callArguments[0]);
        commands.get(id)?.();
        commands.delete(id);
        return later(() => callback(OK));
      }
      unknownCalls.push(call);
      later(() => callback(NOT_SUPPORTED));
    },
    RegisterEvent(event: number, _target: string, handler: Handler, callback: Callback): void {
      handlers.set(event, handler);
      later(() => callback(OK));
    },
    UnregisterEvent(event: number, _target: string, callback: Callback): void {
      handlers.delete(event);
      later(() => callback(OK));
    },
    MessageParent: () => undefined,
    MessageChild: () => undefined,
  };
  installExternal(win, external);
  sendUndoGroups(win);
  const { ExcelApi: excelApi = '1.1' } = options.requirementSets ?? DESKTOP_REQUIREMENT_SETS;
  host.undo.configure(excelApi, options.undo);

  host.deliver = (messages) => void fire(Event.richApiMessage, messages);
  const unsubscribe = host.engine.events.on((event) => {
    if (event.kind === 'selectionChanged') later(() => void fire(Event.selectionChanged, []));
  });

  return {
    settings,
    unknownCalls,
    runCommand(functionName) {
      commandCount += 1;
      const id = `command-${commandCount}`;
      if (!handlers.has(Event.command)) return Promise.reject(new Error('The add-in has no ribbon commands'));
      return new Promise((resolve) => {
        commands.set(id, resolve);
        fire(Event.command, [id, functionName, JSON.stringify({ source: { id: functionName } })]);
      });
    },
    detach() {
      unsubscribe();
      host.disconnect();
    },
  };
}

function answerRequest(host: ExcelHost, message: unknown, callback: Callback): void {
  const parts = Array.isArray(message) ? (message as readonly unknown[]) : [];
  host.process(String(parts[4]), Number(parts[6])).then(
    (body) => callback(safeArray([OK, [200, [], body]])),
    (error: unknown) => {
      if (!(error instanceof LostReply)) callback(error instanceof TransportFailure ? error.code : NOT_SUPPORTED);
    },
  );
}

function containerContext(options: ContainerOptions, settings: Map<string, string>, host: ExcelHost) {
  const locale = options.locale ?? 'zh-CN';
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => '00000000-0000-0000-0000-000000000001',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => options.documentUrl ?? 'C:\\工作簿1.xlsx',
    /** Read and write. */
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => 'stand-in',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(options.requirementSets ?? DESKTOP_REQUIREMENT_SETS),
    GetHostFullVersion: () => '16.0.17000.20000',
    GetInitialDisplayMode: () => 2,
    GetSettings: () => settingsStore(settings, host),
    GetOfficeThemeInfo: () => themeInfo(options.theme ?? LIGHT_THEME),
    GetFeaturesForSolution: () => '{}',
  };
}

function settingsStore(settings: Map<string, string>, { failures }: ExcelHost) {
  return {
    Read(names: string[], values: string[]): void {
      for (const [name, value] of settings) {
        names.push(name);
        values.push(value);
      }
    },
    WriteAsync(names: readonly string[], values: readonly string[], callback: Callback): void {
      const outcome = failures.settings;
      if (outcome === null) {
        settings.clear();
        names.forEach((name, index) => settings.set(name, values[index] ?? ''));
      }
      if (outcome !== 'lost') later(() => callback(outcome === null ? OK : CANNOT_SAVE));
    },
  };
}

/** Colours as Windows counts them: blue, green, red from high to low. */
function themeInfo(theme: OfficeTheme): string {
  const number = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
    return (blue << 16) | (green << 8) | red;
  };
  return JSON.stringify(
    Object.fromEntries(Object.entries(theme).map(([name, color]) => [name, number(String(color))])),
  );
}

function installExternal(win: ContainerWindow, external: object): void {
  if (typeof win.external === 'object' && win.external !== null) Object.assign(win.external, external);
  else Object.defineProperty(win, 'external', { value: external, configurable: true, writable: true });
}

/** The client expects arrays wrapped as those of the Windows container. */
function safeArray(items: readonly unknown[]) {
  return { toArray: () => items };
}

/** The container never answers within the call. */
function later(action: () => void): void {
  setTimeout(action, 0);
}
