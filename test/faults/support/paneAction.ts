import type { RunningExcel } from '../../../preview/node/startExcel';
import type { PaneRig } from './paneRig';

/** Something a user can do with the pane or the ribbon. */
export interface PaneAction {
  readonly name: string;
  /** The action whose way to Excel it goes, too, so that npm test need not try both. */
  readonly like?: string;
  /** What of the product it stands for: a function of the pane's actions, a ribbon command, or the file of a page that does it by itself. */
  readonly of: string;
  /** What has to be there beside the ordinary workbook. */
  readonly prepare?: (excel: RunningExcel) => Promise<void>;
  /** What the person does once the pane has read the sheet; the pane reads what came of it. */
  readonly begin?: (excel: RunningExcel) => void;
  /** Does it; throws where the pane does not offer it. */
  readonly go: (pane: PaneRig) => void;
  /** True where the pane does not wait for it. */
  readonly isQuiet?: boolean;
  /** The sheet a person edits meanwhile, and cells there that the action reads or writes. */
  readonly sheet?: string;
  readonly cells: readonly string[];
  /** True where it marks the sheet last, by a reading of its own: what was edited before that is marked, too. */
  readonly marksLast?: boolean;
  /** True where it sets pages up and does nothing else. */
  readonly isAboutPages?: boolean;
  /** A row it takes out: cells below it are elsewhere afterwards. */
  readonly takesOut?: number;
}
