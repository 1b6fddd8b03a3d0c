import * as english from './en-US/summary';
import type { Translated } from './translated';
import * as chinese from './zh-CN/summary';

/** The page of all forms of the workbook. */
export const summaryPageMessages: Translated<typeof chinese.summaryPageMessages> = {
  'zh-CN': chinese.summaryPageMessages,
  'en-US': english.summaryPageMessages,
};

/** The table of all forms, and what they come to. */
export const summaryTableMessages: Translated<typeof chinese.summaryTableMessages> = {
  'zh-CN': chinese.summaryTableMessages,
  'en-US': english.summaryTableMessages,
};

/** The charts of the page, in words for those who do not see them. */
export const summaryChartMessages: Translated<typeof chinese.summaryChartMessages> = {
  'zh-CN': chinese.summaryChartMessages,
  'en-US': english.summaryChartMessages,
};

/** 生成汇总表: the sheet of all forms. */
export const summaryMessages: Translated<typeof chinese.summaryMessages> = {
  'zh-CN': chinese.summaryMessages,
  'en-US': english.summaryMessages,
};
