import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const BASE = 'http://office.local/dist/';

function libraryFolder(): string {
  return join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}

/** Runs a file of the client in the global scope of whoever calls; under Jest that is the test file's own. */
function runLibrary(name: string): void {
  const path = join(libraryFolder(), name);
  const code = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const runGlobally = globalThis.eval;
  runGlobally(`${code}\n//# sourceURL=${path}`);
}

/** A script or other element, as much of it as the client touches. */
class Element {
  src = '';
  onload: (() => void) | null = null;
  onerror: ((error: unknown) => void) | null = null;
  readonly style = {};
  private readonly attributes = new Map<string, string>();

  constructor(readonly tagName: string) {}

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  /** Scripts of the client's own folder load, nothing else does. */
  appendChild(child: Element): Element {
    if (child.tagName === 'SCRIPT') setTimeout(() => loadScript(child), 0);
    return child;
  }
}

function loadScript(element: Element): void {
  try {
    if (!element.src.startsWith(BASE)) throw new Error(`Outside the client's folder: ${element.src}`);
    runLibrary(element.src.slice(BASE.length));
    element.onload?.();
  } catch (error) {
    element.onerror?.(error);
  }
}

function storage() {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
    key: (index: number) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
}

function windowParts(): Record<string, unknown> {
  const create = (tag: string) => new Element(tag.toUpperCase());
  const client = create('script');
  client.src = `${BASE}office.debug.js`;
  const head = create('head');
  const url = 'http://office.local/taskpane.html';
  return {
    window: globalThis,
    self: globalThis,
    parent: globalThis,
    top: globalThis,
    name: '',
    location: {
      href: url,
      search: '',
      hash: '',
      protocol: 'http:',
      origin: 'http://office.local',
      hostname: 'office.local',
      host: 'office.local',
    },
    history: { pushState: () => undefined, replaceState: () => undefined },
    navigator: { userAgent: 'node', language: 'zh-CN' },
    screen: {},
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    open: () => null,
    close: () => undefined,
    document: {
      readyState: 'complete',
      domain: 'office.local',
      URL: url,
      cookie: '',
      head,
      body: create('body'),
      createElement: create,
      addEventListener: () => undefined,
      querySelectorAll: () => [],
      getElementsByTagName: (tag: string) => (tag === 'script' ? [client] : tag === 'head' ? [head] : []),
    },
  };
}

/** Takes the client and its window out of the global again. */
export type UnloadClient = () => void;

/**
 * Gives the running global what of a browser's window Microsoft's client needs, and runs office.debug.js in it.
 * One client at a time: unload it before the next.
 */
export function loadOfficeClient(beforeClient: (win: typeof globalThis) => void): UnloadClient {
  const before = Object.getOwnPropertyDescriptors(globalThis) as Readonly<Record<string, PropertyDescriptor>>;
  for (const [name, value] of Object.entries(windowParts())) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true, enumerable: true });
  }
  const stopTimers = trackTimers();
  beforeClient(globalThis);
  runLibrary('office.debug.js');
  return () => {
    stopTimers();
    restoreGlobals(before);
  };
}

/** Remembers every timer from now on; the returned function stops those that are still running. */
function trackTimers(): () => void {
  const { setTimeout: timeout, setInterval: interval, clearTimeout: clear } = globalThis;
  const running = new Set<NodeJS.Timeout>();
  const tracked = (start: typeof timeout | typeof interval) =>
    function startTimer(action: (...values: unknown[]) => void, delay?: number, ...values: unknown[]): NodeJS.Timeout {
      const timer = start(action, delay, ...values);
      running.add(timer);
      return timer;
    };
  Object.assign(globalThis, { setTimeout: tracked(timeout), setInterval: tracked(interval) });
  return () => running.forEach((timer) => clear(timer));
}

function restoreGlobals(before: Readonly<Record<string, PropertyDescriptor>>): void {
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const original = before[name];
    if (original?.configurable) Object.defineProperty(globalThis, name, original);
    else if (!original) Reflect.deleteProperty(globalThis, name);
  }
}
