import * as english from './en-US/formScheme';
import { localized } from './localized';
import * as chinese from './zh-CN/formScheme';

/** What is said about the scoring scheme of a form. */
export const formSchemeMessages = localized({
  'zh-CN': chinese.formSchemeMessages,
  'en-US': english.formSchemeMessages,
});
