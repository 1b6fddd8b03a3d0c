// What is said once the pane is open, page by page. A new text needs no line here, a new table one.
import type { ConversionObstacle } from '../core/formulas/formulaResult';
import type { RowRefusalReason, RowReport } from '../core/sheet/edit/rowReport';
import type { ListObstacle } from '../core/workflows/fromList/listedForm';
import { sayCoded, sayKind } from './coded';
import * as englishCheckPage from './en-US/checkPage';
import * as englishFreeze from './en-US/freeze';
import * as englishHandIn from './en-US/handIn';
import * as englishImport from './en-US/importForms';
import * as english from './en-US/pane';
import * as englishRepair from './en-US/repair';
import * as englishRows from './en-US/rows';
import * as englishSchemes from './en-US/schemes';
import * as englishSettings from './en-US/settings';
import * as englishSummary from './en-US/summary';
import * as englishTerms from './en-US/terms';
import * as englishUsual from './en-US/usual';
import * as englishWord from './en-US/word';
import * as englishWorkflows from './en-US/workflows';
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
export const paneMessages = translated(chinese.paneMessages, english.paneMessages);

/** The page for inserting a form. */
export const fillPageMessages = translated(chinese.fillPageMessages, english.fillPageMessages);

/** How the score of the selected row came about. */
export const rowCardMessages = translated(chinese.rowCardMessages, english.rowCardMessages);

/** The short guide for whoever has no form yet. */
export const guideMessages = translated(chinese.guideMessages, english.guideMessages);

/** Words of forms and schemes in the pane. */
export const termMessages = translated(chineseTerms.termMessages, englishTerms.termMessages);

/** The page of findings. */
export const checkPageMessages = translated(chineseCheckPage.checkPageMessages, englishCheckPage.checkPageMessages);

/** The buttons and the field that leave out findings. */
export const findingFilterMessages = translated(
  chineseCheckPage.findingFilterMessages,
  englishCheckPage.findingFilterMessages,
);

/** What fixes of findings are called, and what they do. */
export const fixMessages = translated(chineseCheckPage.fixMessages, englishCheckPage.fixMessages);

/** What can be done about the selected row. */
export const inspectorMessages = translated(chineseRows.inspectorMessages, englishRows.inspectorMessages);

/** What the user reads after changing indicator rows, or when that is not possible. */
export const rowMessages = translated(chineseRows.rowMessages, englishRows.rowMessages);

/** Names of the choices of 指标性质. */
export const natureChoiceNames = translated(chineseRows.natureChoiceNames, englishRows.natureChoiceNames);

/** The tools of the selected row. */
export const rowToolMessages = translated(chineseRows.rowToolMessages, englishRows.rowToolMessages);

/** What a paste did to a form beside filling in indicators. */
export const pasteMessages = translated(chineseRows.pasteMessages, englishRows.pasteMessages);

const rowReports = translated(chineseRows.rowReports, englishRows.rowReports);
const rowRefusals = translated(chineseRows.rowRefusals, englishRows.rowRefusals);

/** What became of a row of 绩效指标. */
export function sayRowReport(report: RowReport, language: Language): string {
  return sayCoded(rowReports[language], report);
}

/** Why a row is not changed. */
export function sayRowRefusal(reason: RowRefusalReason, language: Language): string {
  return sayCoded(rowRefusals[language], reason);
}

/** Formulas that have lost the add-in's functions, and what became of their repair. */
export const repairMessages = translated(chineseRepair.repairMessages, englishRepair.repairMessages);

/** What is said about the scoring scheme of a form. */
export const formSchemeMessages = translated(chineseSchemes.formSchemeMessages, englishSchemes.formSchemeMessages);

/** The user's own scoring schemes in the pane. */
export const ownSchemesMessages = translated(chineseSchemes.ownSchemesMessages, englishSchemes.ownSchemesMessages);

/** The page of settings. */
export const settingsPageMessages = translated(
  chineseSettings.settingsPageMessages,
  englishSettings.settingsPageMessages,
);

/** What an office sets for itself on top of the scheme. */
export const thresholdMessages = translated(chineseSettings.thresholdMessages, englishSettings.thresholdMessages);

/** The language of the pane. */
export const languageMessages = translated(chineseSettings.languageMessages, englishSettings.languageMessages);

/** What this is. */
export const aboutMessages = translated(chineseSettings.aboutMessages, englishSettings.aboutMessages);
/** Copying a text from the pane. */
export const copyMessages = translated(chineseSettings.copyMessages, englishSettings.copyMessages);

/** The page of all forms of the workbook. */
export const summaryPageMessages = translated(chineseSummary.summaryPageMessages, englishSummary.summaryPageMessages);

/** The table of all forms, and what they come to. */
export const summaryTableMessages = translated(
  chineseSummary.summaryTableMessages,
  englishSummary.summaryTableMessages,
);

/** Going through the forms of the workbook one by one. */
export const summaryReviewMessages = translated(
  chineseSummary.summaryReviewMessages,
  englishSummary.summaryReviewMessages,
);

/** 生成汇总表: the sheet of all forms. */
export const summaryMessages = translated(chineseSummary.summaryMessages, englishSummary.summaryMessages);

/** 退回意见: what forms come back for, on a sheet and as texts. */
export const returnMessages = translated(chineseSummary.returnMessages, englishSummary.returnMessages);

/** 定稿: a form that shows its numbers where the add-in is not installed. */
export const freezeMessages = translated(chineseFreeze.freezeMessages, englishFreeze.freezeMessages);

/** The form as a Word document. */
export const wordMessages = translated(chineseWord.wordMessages, englishWord.wordMessages);

/** What the workflows of several steps have in common. */
export const workflowMessages = translated(chineseWorkflows.workflowMessages, englishWorkflows.workflowMessages);

/** 复制为下年度的表: a form for the next year from last year's. */
export const newYearMessages = translated(chineseWorkflows.newYearMessages, englishWorkflows.newYearMessages);

/** 常用指标. */
export const usualMessages = translated(chineseUsual.usualMessages, englishUsual.usualMessages);

/** 从清单批量生成: one form per row of a list. */
export const listMessages = translated(chineseWorkflows.listMessages, englishWorkflows.listMessages);

/** 导入: forms of other files become sheets of this workbook. */
export const importMessages = translated(chineseImport.importMessages, englishImport.importMessages);

/** Why nothing of a file can be taken in. */
export const importFaults = translated(chineseImport.importFaults, englishImport.importFaults);

/** What of a file was not read as it stands there. */
export const importNotes = translated(chineseImport.importNotes, englishImport.importNotes);

/** 把手填得分换成公式: live formulas in a form whose scores were typed. */
export const convertToFormulaMessages = translated(
  chineseWorkflows.convertToFormulaMessages,
  englishWorkflows.convertToFormulaMessages,
);

const obstacles = translated(chineseWorkflows.obstacles, englishWorkflows.obstacles);

/** Why what was typed has to stay, and what to do. */
export function sayObstacle(obstacle: ConversionObstacle, language: Language): string {
  if (obstacle.kind === 'noScore') return sayNoScore(obstacle.noScore, language);
  if (obstacle.kind === 'noRate') return sayNoRate(obstacle.noRate, language);
  return sayKind(obstacles[language], obstacle);
}

const listObstacles = translated(chineseWorkflows.listObstacles, englishWorkflows.listObstacles);

/** Why something of a list did not go into its form as it stands. */
export function sayListObstacle(obstacle: ListObstacle, language: Language): string {
  return sayCoded(listObstacles[language], obstacle);
}

/** What a form is looked through for before it is handed in. */
export const handInMessages = translated(chineseHandIn.handInMessages, englishHandIn.handInMessages);
