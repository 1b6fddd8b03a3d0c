import * as english from './en-US/severities';
import { localized } from './localized';
import * as chinese from './zh-CN/severities';

/** What findings of a severity are called wherever they are listed, counted or marked. */
export const severityMessages = localized({
  'zh-CN': chinese.severityMessages,
  'en-US': english.severityMessages,
});
