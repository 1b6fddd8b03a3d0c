import * as english from './en-US/inspector';
import type { Translated } from './translated';
import * as chinese from './zh-CN/inspector';

/** What can be done about the selected row. */
export const inspectorMessages: Translated<typeof chinese.inspectorMessages> = {
  'zh-CN': chinese.inspectorMessages,
  'en-US': english.inspectorMessages,
};
