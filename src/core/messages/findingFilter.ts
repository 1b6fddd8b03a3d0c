import * as english from './en-US/findingFilter';
import { localized } from './localized';
import * as chinese from './zh-CN/findingFilter';

/** The buttons and the field that leave out findings. */
export const findingFilterMessages = localized({
  'zh-CN': chinese.findingFilterMessages,
  'en-US': english.findingFilterMessages,
});
