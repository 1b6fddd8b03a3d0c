import Decimal from 'decimal.js';
import { bareLabel, labelText } from '../cell/cellText';

/** A 一级指标 without the '(50分)' some forms write beside it. */
export function sectionName(category: string): string {
  return bareLabel(category);
}

/** The points a 一级指标 states in its own name, '产出指标(50分)': 50; null when it states none. */
export function statedWeight(category: string): Decimal | null {
  const points = /\((\d+(?:\.\d+)?)分?\)/.exec(labelText(category))?.[1];
  return points === undefined ? null : new Decimal(points);
}

/** The points a heading states together with how they come about: '得分(20分×执行率)' is 20; null when it states none. */
export function statedPoints(heading: string): Decimal | null {
  const points = /\((\d+(?:\.\d+)?)分/.exec(labelText(heading))?.[1];
  return points === undefined ? null : new Decimal(points);
}

/** The points a 三级指标 states at the end of its own name, '补贴渔船数（20分）'; null when it states none. */
export function pointsInName(name: string): Decimal | null {
  const points = /\((\d+(?:\.\d+)?)分\)$/.exec(labelText(name))?.[1];
  return points === undefined ? null : new Decimal(points);
}

/** Whether a form's 一级指标 is the one a scheme means, written in full or not: '满意度' is '满意度指标'. */
export function isSection(category: string, schemeCategory: string): boolean {
  return sectionName(category).includes(sectionName(schemeCategory).replace(/指标$/, ''));
}
