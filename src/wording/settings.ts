import * as english from './en-US/settings';
import type { Translated } from './translated';
import * as chinese from './zh-CN/settings';

/** The page of settings. */
export const settingsPageMessages: Translated<typeof chinese.settingsPageMessages> = {
  'zh-CN': chinese.settingsPageMessages,
  'en-US': english.settingsPageMessages,
};

/** What an office sets for itself on top of the scheme. */
export const thresholdMessages: Translated<typeof chinese.thresholdMessages> = {
  'zh-CN': chinese.thresholdMessages,
  'en-US': english.thresholdMessages,
};

/** The language of the pane. */
export const languageMessages: Translated<typeof chinese.languageMessages> = {
  'zh-CN': chinese.languageMessages,
  'en-US': english.languageMessages,
};

/** What this is. */
export const aboutMessages: Translated<typeof chinese.aboutMessages> = {
  'zh-CN': chinese.aboutMessages,
  'en-US': english.aboutMessages,
};
