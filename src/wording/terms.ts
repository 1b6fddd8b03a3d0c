import * as english from './en-US/terms';
import type { Translated } from './translated';
import * as chinese from './zh-CN/terms';

/** Words of forms and schemes in the pane. */
export const termMessages: Translated<typeof chinese.termMessages> = {
  'zh-CN': chinese.termMessages,
  'en-US': english.termMessages,
};
