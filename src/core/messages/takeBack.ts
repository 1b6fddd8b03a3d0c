import * as english from './en-US/takeBack';
import { localized } from './localized';
import * as chinese from './zh-CN/takeBack';

/** 撤回（上一步）: what can be taken back, and what became of it. */
export const takeBackMessages = localized({ 'zh-CN': chinese.takeBackMessages, 'en-US': english.takeBackMessages });
