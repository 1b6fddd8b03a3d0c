import * as english from './en-US/rows';
import type { RowRefusalReason, RowReport } from '../core/sheet/edit/rowReport';
import { sayCoded } from './coded';
import type { Language } from './language';
import type { Translated } from './translated';
import * as chinese from './zh-CN/rows';

/** What the user reads after changing indicator rows, or when that is not possible. */
export const rowMessages: Translated<typeof chinese.rowMessages> = {
  'zh-CN': chinese.rowMessages,
  'en-US': english.rowMessages,
};

/** Names of the choices of 指标性质. */
export const natureChoiceNames: Translated<typeof chinese.natureChoiceNames> = {
  'zh-CN': chinese.natureChoiceNames,
  'en-US': english.natureChoiceNames,
};

/** The tools of the selected row. */
export const rowToolMessages: Translated<typeof chinese.rowToolMessages> = {
  'zh-CN': chinese.rowToolMessages,
  'en-US': english.rowToolMessages,
};

const rowReports = { 'zh-CN': chinese.rowReports, 'en-US': english.rowReports } as const;
const rowRefusals = { 'zh-CN': chinese.rowRefusals, 'en-US': english.rowRefusals } as const;

/** What became of a row of 绩效指标. */
export function sayRowReport(report: RowReport, language: Language): string {
  return sayCoded(rowReports[language], report);
}

/** Why a row is not changed. */
export function sayRowRefusal(reason: RowRefusalReason, language: Language): string {
  return sayCoded(rowRefusals[language], reason);
}
