// What is said once the pane is open and on its first page. A new text needs no line here, a new table one.
import type { RowRefusalReason, RowReport } from '../core/sheet/edit/rowReport';
import { sayCoded } from './coded';
import type { Language } from './language';
import { translated } from './language';
import * as chineseCheckPage from './zh-CN/checkPage';
import * as chinese from './zh-CN/pane';
import * as chineseRepair from './zh-CN/repair';
import * as chineseRows from './zh-CN/rows';
import * as chineseTerms from './zh-CN/terms';
import * as chineseWorkflowLinks from './zh-CN/workflowLinks';

/** What the task pane says. */
export const paneMessages = translated(chinese.paneMessages, ({ pane }) => pane.paneMessages);

/** How the score of the selected row came about. */
export const rowCardMessages = translated(chinese.rowCardMessages, ({ pane }) => pane.rowCardMessages);

/** Words of forms and schemes in the pane. */
export const termMessages = translated(chineseTerms.termMessages, ({ terms }) => terms.termMessages);

/** The page of findings. */
export const checkPageMessages = translated(
  chineseCheckPage.checkPageMessages,
  ({ checkPage }) => checkPage.checkPageMessages,
);

/** The buttons and the field that leave out findings. */
export const findingFilterMessages = translated(
  chineseCheckPage.findingFilterMessages,
  ({ checkPage }) => checkPage.findingFilterMessages,
);

/** What fixes of findings are called, and what they do. */
export const fixMessages = translated(chineseCheckPage.fixMessages, ({ checkPage }) => checkPage.fixMessages);

/** What can be done about the selected row. */
export const inspectorMessages = translated(chineseRows.inspectorMessages, ({ rows }) => rows.inspectorMessages);

/** What the user reads after changing indicator rows, or when that is not possible. */
export const rowMessages = translated(chineseRows.rowMessages, ({ rows }) => rows.rowMessages);

/** Names of the choices of 指标性质. */
export const natureChoiceNames = translated(chineseRows.natureChoiceNames, ({ rows }) => rows.natureChoiceNames);

/** The tools of the selected row. */
export const rowToolMessages = translated(chineseRows.rowToolMessages, ({ rows }) => rows.rowToolMessages);

/** What a paste did to a form beside filling in indicators. */
export const pasteMessages = translated(chineseRows.pasteMessages, ({ rows }) => rows.pasteMessages);

const rowReports = translated(chineseRows.rowReports, ({ rows }) => rows.rowReports);
const rowRefusals = translated(chineseRows.rowRefusals, ({ rows }) => rows.rowRefusals);

/** What became of a row of 绩效指标. */
export function sayRowReport(report: RowReport, language: Language): string {
  return sayCoded(rowReports[language], report);
}

/** Why a row is not changed. */
export function sayRowRefusal(reason: RowRefusalReason, language: Language): string {
  return sayCoded(rowRefusals[language], reason);
}

/** Formulas that have lost the add-in's functions, and what became of their repair. */
export const repairMessages = translated(chineseRepair.repairMessages, ({ repair }) => repair.repairMessages);

/** That a form is frozen, or needs the add-in to calculate. */
export const freezeNoteMessages = translated(
  chineseCheckPage.freezeNoteMessages,
  ({ checkPage }) => checkPage.freezeNoteMessages,
);

/** What became of the marks when they were switched on or off. */
export const markMessages = translated(chineseCheckPage.markMessages, ({ checkPage }) => checkPage.markMessages);

/** What the workflows are called, and the links to them. */
export const workflowLinkMessages = translated(
  chineseWorkflowLinks.workflowLinkMessages,
  ({ workflowLinks }) => workflowLinks.workflowLinkMessages,
);
