import * as english from './en-US/fixes';
import { localized } from './localized';
import * as chinese from './zh-CN/fixes';

/** What fixes of findings are called, and what they do. */
export const fixMessages = localized({ 'zh-CN': chinese.fixMessages, 'en-US': english.fixMessages });
