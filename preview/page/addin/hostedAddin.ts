import { attachDesktopContainer, withExcelApi } from '../../host/desktopContainer';
import type { ContainerWindow, DesktopContainer, OfficeTheme } from '../../host/desktopContainer';
import type { ExcelHost } from '../../host/excelHost';
import type { PaneFrame } from '../pane/paneFrame';

const THEMES: Readonly<Record<'light' | 'dark', OfficeTheme>> = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#262626',
    controlBackgroundColor: '#F5F5F5',
    controlForegroundColor: '#262626',
  },
  dark: {
    bodyBackgroundColor: '#1F1F1F',
    bodyForegroundColor: '#F0F0F0',
    controlBackgroundColor: '#292929',
    controlForegroundColor: '#F0F0F0',
  },
};

/** What kind of Excel the add-in's page is in. */
export interface HostedIn {
  readonly language: string;
  /** The version of ExcelApi; null for that of a current Excel. */
  readonly excelApi: string | null;
}

/** The add-in's page in its frame, with the host attached to it; survives reloading. */
export class HostedAddin {
  private container: DesktopContainer | null = null;
  /** What the add-in keeps in the document; the document outlives the add-in's page. */
  private readonly settings = new Map<string, string>();

  constructor(
    private readonly host: ExcelHost,
    private readonly frame: PaneFrame,
    private readonly excel: HostedIn,
    private readonly url: string,
  ) {}

  /** Makes the host the Excel of the frame's new window; its bootstrap line calls this. */
  attach(frameWindow: ContainerWindow, theme: 'light' | 'dark'): void {
    this.container?.detach();
    this.container = attachDesktopContainer(frameWindow, this.host, {
      locale: this.excel.language,
      ...(this.excel.excelApi && { requirementSets: withExcelApi(this.excel.excelApi) }),
      settings: this.settings,
      theme: THEMES[theme],
    });
  }

  /** Loads the add-in's page, or loads it anew: Office tells an add-in its theme only at the start. */
  load(): void {
    this.frame.open(this.url);
  }

  /** Presses a ribbon button of the add-in; resolves when it says that it has finished, rejects while it still starts. */
  async run(functionName: string): Promise<void> {
    if (!this.container) throw new Error('The add-in is not loaded yet');
    await this.container.runCommand(functionName);
  }
}
