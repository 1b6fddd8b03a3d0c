import * as english from './en-US/repair';
import type { Translated } from './translated';
import * as chinese from './zh-CN/repair';

/** Formulas that have lost the add-in's functions, and what became of their repair. */
export const repairMessages: Translated<typeof chinese.repairMessages> = {
  'zh-CN': chinese.repairMessages,
  'en-US': english.repairMessages,
};
