import * as english from './en-US/functions';
import { localized } from './localized';
import * as chinese from './zh-CN/functions';

/** What the cell functions say when an argument cannot be used. */
export const functionMessages = localized({ 'zh-CN': chinese.functionMessages, 'en-US': english.functionMessages });
