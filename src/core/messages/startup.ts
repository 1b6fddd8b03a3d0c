import * as english from './en-US/startup';
import { localized } from './localized';
import * as chinese from './zh-CN/startup';

/** What stands in the pane when the add-in cannot start. */
export const startupMessages = localized({ 'zh-CN': chinese.startupMessages, 'en-US': english.startupMessages });
