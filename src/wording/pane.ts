import * as english from './en-US/pane';
import type { Translated } from './translated';
import * as chinese from './zh-CN/pane';

/** What the task pane says. */
export const paneMessages: Translated<typeof chinese.paneMessages> = {
  'zh-CN': chinese.paneMessages,
  'en-US': english.paneMessages,
};

/** The page for inserting a form. */
export const insertPageMessages: Translated<typeof chinese.insertPageMessages> = {
  'zh-CN': chinese.insertPageMessages,
  'en-US': english.insertPageMessages,
};

/** The page of findings. */
export const checkPageMessages: Translated<typeof chinese.checkPageMessages> = {
  'zh-CN': chinese.checkPageMessages,
  'en-US': english.checkPageMessages,
};

/** How the score of the selected row came about. */
export const rowCardMessages: Translated<typeof chinese.rowCardMessages> = {
  'zh-CN': chinese.rowCardMessages,
  'en-US': english.rowCardMessages,
};
