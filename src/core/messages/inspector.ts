import * as english from './en-US/inspector';
import { localized } from './localized';
import * as chinese from './zh-CN/inspector';

/** What can be done about the selected row. */
export const inspectorMessages = localized({
  'zh-CN': chinese.inspectorMessages,
  'en-US': english.inspectorMessages,
});
