import * as english from './en-US/excel';
import { localized } from './localized';
import * as chinese from './zh-CN/excel';

/** What the user reads when Excel refuses something, or when a ribbon button has done its work. */
export const excelMessages = localized({ 'zh-CN': chinese.excelMessages, 'en-US': english.excelMessages });

/** Sentences for the error codes of Office.js: what happened, and what to do. */
export const excelErrorMessages = localized({
  'zh-CN': chinese.excelErrorMessages,
  'en-US': english.excelErrorMessages,
});

/** For failures no sentence was written for; the code helps whoever is asked for help. */
export const unknownErrorMessage = localized({
  'zh-CN': chinese.unknownErrorMessage,
  'en-US': english.unknownErrorMessage,
});
