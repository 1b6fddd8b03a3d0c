import * as english from './en-US/quantity';
import { localized } from './localized';
import * as chinese from './zh-CN/quantity';

/** How an explanation names what a cell was read as. */
export const quantityMessages = localized({ 'zh-CN': chinese.quantityMessages, 'en-US': english.quantityMessages });
