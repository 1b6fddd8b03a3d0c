import * as english from './en-US/guide';
import type { Translated } from './translated';
import * as chinese from './zh-CN/guide';

/** The short guide for whoever has no form yet. */
export const guideMessages: Translated<typeof chinese.guideMessages> = {
  'zh-CN': chinese.guideMessages,
  'en-US': english.guideMessages,
};
