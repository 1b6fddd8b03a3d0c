import * as english from './en-US/formScheme';
import type { Translated } from './translated';
import * as chinese from './zh-CN/formScheme';

/** What is said about the scoring scheme of a form. */
export const formSchemeMessages: Translated<typeof chinese.formSchemeMessages> = {
  'zh-CN': chinese.formSchemeMessages,
  'en-US': english.formSchemeMessages,
};
