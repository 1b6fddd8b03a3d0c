import * as english from './en-US/workflows';
import type { ListObstacle } from '../core/workflows/fromList/listedForm';
import { sayCoded } from './coded';
import type { Language } from './language';
import type { Translated } from './translated';
import * as chinese from './zh-CN/workflows';

/** What the jobs of several steps have in common. */
export const workflowMessages: Translated<typeof chinese.workflowMessages> = {
  'zh-CN': chinese.workflowMessages,
  'en-US': english.workflowMessages,
};

/** 复制为下年度的表: a form for the next year from last year's. */
export const newYearMessages: Translated<typeof chinese.newYearMessages> = {
  'zh-CN': chinese.newYearMessages,
  'en-US': english.newYearMessages,
};

/** 从清单批量生成: one form per row of a list. */
export const listMessages: Translated<typeof chinese.listMessages> = {
  'zh-CN': chinese.listMessages,
  'en-US': english.listMessages,
};

/** 把手填得分换成公式: live formulas in a form whose scores were typed. */
export const adoptMessages: Translated<typeof chinese.adoptMessages> = {
  'zh-CN': chinese.adoptMessages,
  'en-US': english.adoptMessages,
};

const listObstacles = { 'zh-CN': chinese.listObstacles, 'en-US': english.listObstacles } as const;

/** Why something of a list did not go into its form as it stands. */
export function sayListObstacle(obstacle: ListObstacle, language: Language): string {
  return sayCoded(listObstacles[language], obstacle);
}
