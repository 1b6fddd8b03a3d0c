import * as english from './en-US/startup';
import type { Translated } from './language';
import * as chinese from './zh-CN/startup';

/** What stands in the pane when the add-in cannot start. */
export const startupMessages: Translated<typeof chinese.startupMessages> = {
  'zh-CN': chinese.startupMessages,
  'en-US': english.startupMessages,
};
