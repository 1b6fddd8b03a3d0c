// What is said once the pane is open, page by page. A new text needs no line here, a new table one.
import type { ConversionObstacle } from '../core/formulas/formulaResult';
import type { RowRefusalReason, RowReport } from '../core/sheet/edit/rowReport';
import type { ListObstacle } from '../core/workflows/fromList/listedForm';
import { sayCoded, sayKind } from './coded';
import type { Language } from './language';
import { translated } from './language';
import { sayNoRate, sayNoScore } from './sayScore';
import * as chineseCheckPage from './zh-CN/checkPage';
import * as chineseFreeze from './zh-CN/freeze';
import * as chineseHandIn from './zh-CN/handIn';
import * as chineseImport from './zh-CN/importForms';
import * as chinese from './zh-CN/pane';
import * as chineseRepair from './zh-CN/repair';
import * as chineseRows from './zh-CN/rows';
import * as chineseSchemes from './zh-CN/schemes';
import * as chineseSettings from './zh-CN/settings';
import * as chineseSummary from './zh-CN/summary';
import * as chineseTerms from './zh-CN/terms';
import * as chineseUsual from './zh-CN/usual';
import * as chineseWord from './zh-CN/word';
import * as chineseWorkflows from './zh-CN/workflows';

/** What the task pane says. */
export const paneMessages = translated(chinese.paneMessages, ({ pane }) => pane.paneMessages);

/** The page for inserting a form. */
export const fillPageMessages = translated(chinese.fillPageMessages, ({ pane }) => pane.fillPageMessages);

/** How the score of the selected row came about. */
export const rowCardMessages = translated(chinese.rowCardMessages, ({ pane }) => pane.rowCardMessages);

/** The short guide for whoever has no form yet. */
export const guideMessages = translated(chinese.guideMessages, ({ pane }) => pane.guideMessages);

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

/** What is said about the scoring scheme of a form. */
export const formSchemeMessages = translated(
  chineseSchemes.formSchemeMessages,
  ({ schemes }) => schemes.formSchemeMessages,
);

/** The user's own scoring schemes in the pane. */
export const ownSchemesMessages = translated(
  chineseSchemes.ownSchemesMessages,
  ({ schemes }) => schemes.ownSchemesMessages,
);

/** The page of settings. */
export const settingsPageMessages = translated(
  chineseSettings.settingsPageMessages,
  ({ settings }) => settings.settingsPageMessages,
);

/** What an office sets for itself on top of the scheme. */
export const thresholdMessages = translated(
  chineseSettings.thresholdMessages,
  ({ settings }) => settings.thresholdMessages,
);

/** The language of the pane. */
export const languageMessages = translated(
  chineseSettings.languageMessages,
  ({ settings }) => settings.languageMessages,
);

/** What this is. */
export const aboutMessages = translated(chineseSettings.aboutMessages, ({ settings }) => settings.aboutMessages);
/** Copying a text from the pane. */
export const copyMessages = translated(chineseSettings.copyMessages, ({ settings }) => settings.copyMessages);

/** The page of all forms of the workbook. */
export const summaryPageMessages = translated(
  chineseSummary.summaryPageMessages,
  ({ summary }) => summary.summaryPageMessages,
);

/** The table of all forms, and what they come to. */
export const summaryTableMessages = translated(
  chineseSummary.summaryTableMessages,
  ({ summary }) => summary.summaryTableMessages,
);

/** Going through the forms of the workbook one by one. */
export const summaryReviewMessages = translated(
  chineseSummary.summaryReviewMessages,
  ({ summary }) => summary.summaryReviewMessages,
);

/** 生成汇总表: the sheet of all forms. */
export const summaryMessages = translated(chineseSummary.summaryMessages, ({ summary }) => summary.summaryMessages);

/** 退回意见: what forms come back for, on a sheet and as texts. */
export const returnMessages = translated(chineseSummary.returnMessages, ({ summary }) => summary.returnMessages);

/** 定稿: a form that shows its numbers where the add-in is not installed. */
export const freezeMessages = translated(chineseFreeze.freezeMessages, ({ freeze }) => freeze.freezeMessages);

/** The form as a Word document. */
export const wordMessages = translated(chineseWord.wordMessages, ({ word }) => word.wordMessages);

/** What the workflows of several steps have in common. */
export const workflowMessages = translated(
  chineseWorkflows.workflowMessages,
  ({ workflows }) => workflows.workflowMessages,
);

/** 复制为下年度的表: a form for the next year from last year's. */
export const newYearMessages = translated(
  chineseWorkflows.newYearMessages,
  ({ workflows }) => workflows.newYearMessages,
);

/** 常用指标. */
export const usualMessages = translated(chineseUsual.usualMessages, ({ usual }) => usual.usualMessages);

/** 从清单批量生成: one form per row of a list. */
export const listMessages = translated(chineseWorkflows.listMessages, ({ workflows }) => workflows.listMessages);

/** 导入: forms of other files become sheets of this workbook. */
export const importMessages = translated(chineseImport.importMessages, ({ importForms }) => importForms.importMessages);

/** Why nothing of a file can be taken in. */
export const importFaults = translated(chineseImport.importFaults, ({ importForms }) => importForms.importFaults);

/** What of a file was not read as it stands there. */
export const importNotes = translated(chineseImport.importNotes, ({ importForms }) => importForms.importNotes);

/** 把手填得分换成公式: live formulas in a form whose scores were typed. */
export const convertToFormulaMessages = translated(
  chineseWorkflows.convertToFormulaMessages,
  ({ workflows }) => workflows.convertToFormulaMessages,
);

const obstacles = translated(chineseWorkflows.obstacles, ({ workflows }) => workflows.obstacles);

/** Why what was typed has to stay, and what to do. */
export function sayObstacle(obstacle: ConversionObstacle, language: Language): string {
  if (obstacle.kind === 'noScore') return sayNoScore(obstacle.noScore, language);
  if (obstacle.kind === 'noRate') return sayNoRate(obstacle.noRate, language);
  return sayKind(obstacles[language], obstacle);
}

const listObstacles = translated(chineseWorkflows.listObstacles, ({ workflows }) => workflows.listObstacles);

/** Why something of a list did not go into its form as it stands. */
export function sayListObstacle(obstacle: ListObstacle, language: Language): string {
  return sayCoded(listObstacles[language], obstacle);
}

/** What a form is looked through for before it is handed in. */
export const handInMessages = translated(chineseHandIn.handInMessages, ({ handIn }) => handIn.handInMessages);
