import * as english from './en-US/ownSchemes';
import { localized } from './localized';
import * as chinese from './zh-CN/ownSchemes';

/** The user's own scoring schemes in the pane. */
export const ownSchemesMessages = localized({
  'zh-CN': chinese.ownSchemesMessages,
  'en-US': english.ownSchemesMessages,
});
