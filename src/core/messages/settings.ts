import * as english from './en-US/settings';
import { localized } from './localized';
import * as chinese from './zh-CN/settings';

/** The page of settings. */
export const settingsPageMessages = localized({
  'zh-CN': chinese.settingsPageMessages,
  'en-US': english.settingsPageMessages,
});

/** What an office sets for itself on top of the scheme. */
export const thresholdMessages = localized({
  'zh-CN': chinese.thresholdMessages,
  'en-US': english.thresholdMessages,
});

/** The language of the pane. */
export const languageMessages = localized({
  'zh-CN': chinese.languageMessages,
  'en-US': english.languageMessages,
});

/** What this is. */
export const aboutMessages = localized({ 'zh-CN': chinese.aboutMessages, 'en-US': english.aboutMessages });
