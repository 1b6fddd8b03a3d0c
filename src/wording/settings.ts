import { translated } from './language';
import * as chinese from './zh-CN/settings';

/** The page of settings. */
export const settingsPageMessages = translated(
  chinese.settingsPageMessages,
  ({ settings }) => settings.settingsPageMessages,
);

/** What an office sets for itself on top of the scheme. */
export const thresholdMessages = translated(chinese.thresholdMessages, ({ settings }) => settings.thresholdMessages);

/** The language of the pane. */
export const languageMessages = translated(chinese.languageMessages, ({ settings }) => settings.languageMessages);

/** What this is. */
export const aboutMessages = translated(chinese.aboutMessages, ({ settings }) => settings.aboutMessages);

/** Copying a text from the pane. */
export const copyMessages = translated(chinese.copyMessages, ({ settings }) => settings.copyMessages);
