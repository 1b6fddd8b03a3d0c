import * as english from './en-US/repair';
import { localized } from './localized';
import * as chinese from './zh-CN/repair';

/** Formulas that have lost the add-in's functions, and what became of their repair. */
export const repairMessages = localized({ 'zh-CN': chinese.repairMessages, 'en-US': english.repairMessages });
