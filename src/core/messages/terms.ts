import * as english from './en-US/terms';
import { localized } from './localized';
import * as chinese from './zh-CN/terms';

/** Words of forms and schemes in the pane. */
export const termMessages = localized({ 'zh-CN': chinese.termMessages, 'en-US': english.termMessages });
