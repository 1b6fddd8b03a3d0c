import * as english from './en-US/basis';
import { localized } from './localized';
import * as chinese from './zh-CN/basis';

/** What findings rest on. */
export const basisMessages = localized({ 'zh-CN': chinese.basisMessages, 'en-US': english.basisMessages });
