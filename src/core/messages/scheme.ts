import * as english from './en-US/scheme';
import { localized } from './localized';
import * as chinese from './zh-CN/scheme';

/** What users are told about scoring schemes. */
export const schemeMessages = localized({ 'zh-CN': chinese.schemeMessages, 'en-US': english.schemeMessages });
