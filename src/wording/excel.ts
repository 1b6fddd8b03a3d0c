import * as english from './en-US/excel';
import type { Translated } from './translated';
import * as chinese from './zh-CN/excel';

/** What the user reads when Excel refuses something, or when a ribbon button has done its work. */
export const excelMessages: Translated<typeof chinese.excelMessages> = {
  'zh-CN': chinese.excelMessages,
  'en-US': english.excelMessages,
};

/** Sentences for the error codes of Office.js: what happened, and what to do. */
export const excelErrorMessages: Translated<typeof chinese.excelErrorMessages> = {
  'zh-CN': chinese.excelErrorMessages,
  'en-US': english.excelErrorMessages,
};

/** For failures no sentence was written for; the code helps whoever is asked for help. */
export const unknownErrorMessage: Translated<typeof chinese.unknownErrorMessage> = {
  'zh-CN': chinese.unknownErrorMessage,
  'en-US': english.unknownErrorMessage,
};
