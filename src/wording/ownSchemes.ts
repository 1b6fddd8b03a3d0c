import * as english from './en-US/ownSchemes';
import type { Translated } from './translated';
import * as chinese from './zh-CN/ownSchemes';

/** The user's own scoring schemes in the pane. */
export const ownSchemesMessages: Translated<typeof chinese.ownSchemesMessages> = {
  'zh-CN': chinese.ownSchemesMessages,
  'en-US': english.ownSchemesMessages,
};
