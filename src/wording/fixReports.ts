import * as english from './en-US/fixReports';
import type { Translated } from './translated';
import * as chinese from './zh-CN/fixReports';

/** What fixes of findings are called, and what they do. */
export const fixMessages: Translated<typeof chinese.fixMessages> = {
  'zh-CN': chinese.fixMessages,
  'en-US': english.fixMessages,
};
