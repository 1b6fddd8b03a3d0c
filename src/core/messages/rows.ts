import * as english from './en-US/rows';
import { localized } from './localized';
import * as chinese from './zh-CN/rows';

/** What the user reads after changing indicator rows, or when that is not possible. */
export const rowMessages = localized({ 'zh-CN': chinese.rowMessages, 'en-US': english.rowMessages });

/** Names of the choices of 指标性质. */
export const natureChoiceNames = localized({ 'zh-CN': chinese.natureChoiceNames, 'en-US': english.natureChoiceNames });

/** The tools of the selected row. */
export const rowToolMessages = localized({ 'zh-CN': chinese.rowToolMessages, 'en-US': english.rowToolMessages });
