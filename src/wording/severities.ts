import * as english from './en-US/severities';
import type { Translated } from './translated';
import * as chinese from './zh-CN/severities';

/** What findings of a severity are called wherever they are listed, counted or marked. */
export const severityMessages: Translated<typeof chinese.severityMessages> = {
  'zh-CN': chinese.severityMessages,
  'en-US': english.severityMessages,
};
