import { FUniver } from '../engine/univer';
import { WorkbookEngine } from '../engine/workbookEngine';
import type { ContainerWindow } from '../host/desktopContainer';
import { ExcelHost } from '../host/excelHost';
import { loadBuiltAddin } from './addin/builtAddin';
import { HostedAddin } from './addin/hostedAddin';
import { listenForShortcuts } from './addin/shortcuts';
import { showCellMessages } from './cellMessages';
import { showCharts } from './charts/chartLayer';
import { reportCellEditing } from './grid/cellEditing';
import { followLinksOnClick } from './grid/cellLinks';
import { showConditionalNumberFormats } from './grid/conditionalNumberFormats';
import { explainErrorsOnHover } from './grid/errorTooltips';
import { pasteTextsAsExcel } from './grid/pastedTexts';
import { scrollToSelected } from './grid/scrollToSelected';
import { readEntriesAsExcel } from './grid/typedEntries';
import { visibleUniver } from './grid/visibleUniver';
import { PaneFrame } from './pane/paneFrame';
import { fillRibbon } from './ribbon/ribbon';
import { StatusBar } from './statusBar';
import { TestHandle } from './testHandle';
import { TEXTS } from './texts';
import { Theme } from './theme';

declare global {
  interface Window {
    /** Called by the line the server puts into the add-in's page, before office.js runs there. */
    attachExcel(frameWindow: ContainerWindow): void;
    preview: TestHandle;
  }
}

/** The language of Office; another one than Chinese with e.g. `?lang=en-US`. */
const ADDRESS = new URLSearchParams(location.search);
const LANGUAGE = ADDRESS.get('lang') ?? 'zh-CN';
/** The age of this Excel; another one than a current Excel with e.g. `?excelApi=1.17`. */
const EXCEL_API = ADDRESS.get('excelApi');
const ADDIN_FOLDER = '/addin/';

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found;
}

async function start(statusBar: StatusBar): Promise<void> {
  const univer = visibleUniver(element('grid'));
  const grid = FUniver.newAPI(univer);
  const engine = WorkbookEngine.create(univer);
  const host = new ExcelHost(engine);
  window.preview = new TestHandle(engine, host);
  showCellMessages(engine, statusBar);
  reportCellEditing(grid, host);
  readEntriesAsExcel(engine);
  pasteTextsAsExcel(engine, statusBar);
  showConditionalNumberFormats(engine);
  explainErrorsOnHover(engine);
  followLinksOnClick(engine, grid, statusBar);
  scrollToSelected(engine);
  showCharts(engine, element('grid'));

  const { manifest, functions, shortcuts } = await loadBuiltAddin(ADDIN_FOLDER, LANGUAGE);
  host.customFunctions.register(manifest.functionsNamespace, functions);
  const frame = new PaneFrame(element('pane'), manifest.displayName, host.pane);
  const addin = new HostedAddin(host, frame, { language: LANGUAGE, excelApi: EXCEL_API }, manifest.paneUrl);
  const theme = new Theme(grid, () => addin.load());
  window.attachExcel = (frameWindow) => addin.attach(frameWindow, theme.dark ? 'dark' : 'light');

  const run = (functionName: string, label: string) =>
    addin.run(functionName).catch(() => statusBar.warn(TEXTS.notReady(label)));
  fillRibbon(element('ribbon'), manifest, {
    onAction(action, label) {
      if (action.kind === 'showTaskpane') host.pane.show(!host.pane.visible);
      else void run(action.functionName, label);
    },
    onExamples: () => void run('insertExamples', TEXTS.examples),
    onUndo: () => void engine.undo(),
    onRedo: () => void engine.context.workbook.redo(),
    onTheme() {
      theme.toggle();
      return theme.dark;
    },
  });
  if (shortcuts) listenForShortcuts(shortcuts, (action, name) => void run(action, name));
  addin.load();
  statusBar.say(TEXTS.ready);
  window.preview.ready = true;
}

const statusBar = new StatusBar(element('status-bar'));
start(statusBar).catch((error: unknown) => {
  statusBar.warn(TEXTS.notBuilt);
  throw error;
});
