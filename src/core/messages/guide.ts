import * as english from './en-US/guide';
import { localized } from './localized';
import * as chinese from './zh-CN/guide';

/** The short guide for whoever has no form yet. */
export const guideMessages = localized({ 'zh-CN': chinese.guideMessages, 'en-US': english.guideMessages });
