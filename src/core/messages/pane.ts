import * as english from './en-US/pane';
import { localized } from './localized';
import * as chinese from './zh-CN/pane';

/** What the task pane says. */
export const paneMessages = localized({ 'zh-CN': chinese.paneMessages, 'en-US': english.paneMessages });

/** The page for inserting a form. */
export const insertPageMessages = localized({
  'zh-CN': chinese.insertPageMessages,
  'en-US': english.insertPageMessages,
});

/** The page of findings. */
export const checkPageMessages = localized({ 'zh-CN': chinese.checkPageMessages, 'en-US': english.checkPageMessages });

/** How the score of the selected row came about. */
export const rowCardMessages = localized({ 'zh-CN': chinese.rowCardMessages, 'en-US': english.rowCardMessages });
