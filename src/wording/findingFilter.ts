import * as english from './en-US/findingFilter';
import type { Translated } from './translated';
import * as chinese from './zh-CN/findingFilter';

/** The buttons and the field that leave out findings. */
export const findingFilterMessages: Translated<typeof chinese.findingFilterMessages> = {
  'zh-CN': chinese.findingFilterMessages,
  'en-US': english.findingFilterMessages,
};
