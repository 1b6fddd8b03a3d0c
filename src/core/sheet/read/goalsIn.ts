import type { Cell } from '../../cell/cell';
import { bareLabel } from '../../cell/cellText';
import { labelledTexts } from './labelledTexts';
import type { LabelledText } from './labelledTexts';
import { goalLabels } from './labelTables';
import type { GoalLabel } from './labelTables';
import { isOverallGoal, labelField } from './labels';

/** '一、', '1.' before a label. */
const NUMBER = /^(?:[一二三四五六七八九十]{1,2}|\d{1,2})[、.,]/;
/** With a text behind or beside it, what is otherwise the name of the whole block is the goal. */
const GOAL = /^(?:项目|年度|当年|全年|总体|绩效|预期|调整后?)+目标$/;
const GOAL_REACHED = /^(?:项目|年度|当年|全年|总体|绩效|预期)*目标.{0,4}(?:完成|实现|达成)(?:情况)?$/;

/** The texts of 年度总体目标 that stand behind their labels in one cell: '预期目标：维修水库4座'. */
export function goalsIn(cell: Cell): readonly LabelledText<GoalLabel>[] {
  return labelledTexts(cell, goalNamed);
}

/** A label without the number before it: '一、年度总体目标'. */
export function unnumbered(label: string): string {
  return label.replace(NUMBER, '');
}

/** The goal a label (as labelText gives it) names by itself, were it also the name of the whole block; null when it names none. */
export function goalNamed(text: string): GoalLabel | null {
  const label = unnumbered(bareLabel(text));
  if (isOverallGoal(label) || GOAL.test(label)) return 'expected';
  return labelField(goalLabels, label) ?? (GOAL_REACHED.test(label) ? 'actual' : null);
}
