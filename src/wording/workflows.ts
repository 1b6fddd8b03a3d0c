import type { ConversionObstacle } from '../core/formulas/formulaResult';
import type { ListObstacle } from '../core/workflows/fromList/listedForm';
import { sayCoded, sayKind } from './coded';
import type { Language } from './language';
import { translated } from './language';
import { sayNoRate, sayNoScore } from './sayScore';
import * as chinese from './zh-CN/workflows';

/** What the workflows of several steps have in common. */
export const workflowMessages = translated(chinese.workflowMessages, ({ workflows }) => workflows.workflowMessages);

/** 复制为下年度的表: a form for the next year from last year's. */
export const newYearMessages = translated(chinese.newYearMessages, ({ workflows }) => workflows.newYearMessages);

/** 从清单批量生成: one form per row of a list. */
export const listMessages = translated(chinese.listMessages, ({ workflows }) => workflows.listMessages);

/** 把手填得分换成公式: live formulas in a form whose scores were typed. */
export const convertToFormulaMessages = translated(
  chinese.convertToFormulaMessages,
  ({ workflows }) => workflows.convertToFormulaMessages,
);

const obstacles = translated(chinese.obstacles, ({ workflows }) => workflows.obstacles);

/** Why what was typed has to stay, and what to do. */
export function sayObstacle(obstacle: ConversionObstacle, language: Language): string {
  if (obstacle.kind === 'noScore') return sayNoScore(obstacle.noScore, language);
  if (obstacle.kind === 'noRate') return sayNoRate(obstacle.noRate, language);
  return sayKind(obstacles[language], obstacle);
}

const listObstacles = translated(chinese.listObstacles, ({ workflows }) => workflows.listObstacles);

/** Why something of a list did not go into its form as it stands. */
export function sayListObstacle(obstacle: ListObstacle, language: Language): string {
  return sayCoded(listObstacles[language], obstacle);
}
