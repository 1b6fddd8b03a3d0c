import * as english from './en-US/summary';
import { localized } from './localized';
import * as chinese from './zh-CN/summary';

/** The page of all forms of the workbook. */
export const summaryPageMessages = localized({
  'zh-CN': chinese.summaryPageMessages,
  'en-US': english.summaryPageMessages,
});

/** The table of all forms, and what they come to. */
export const summaryTableMessages = localized({
  'zh-CN': chinese.summaryTableMessages,
  'en-US': english.summaryTableMessages,
});

/** The charts of the page, in words for those who do not see them. */
export const summaryChartMessages = localized({
  'zh-CN': chinese.summaryChartMessages,
  'en-US': english.summaryChartMessages,
});

/** 生成汇总表: the sheet of all forms. */
export const summaryMessages = localized({ 'zh-CN': chinese.summaryMessages, 'en-US': english.summaryMessages });
