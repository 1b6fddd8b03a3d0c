import * as english from './en-US/checks';
import { localized } from './localized';
import * as chinese from './zh-CN/checks';

export type { BudgetReasonPlace, ErrorPlace, FormPlace, ValueName } from './zh-CN/checks';

/** What the checks say: what is wrong, and what to do. */
export const checkMessages = localized({ 'zh-CN': chinese.checkMessages, 'en-US': english.checkMessages });
