import type Decimal from 'decimal.js';
import type { Quantity } from '../quantity/quantity';
import type { Scheme } from '../scheme/scheme';
import type { NoScore } from './noScore';
import { achievementBands } from './rules/achievementBands';
import { sameText } from './sameText';
import { unreadFigure } from './unreadFigure';

/** 达成年度指标, 部分达成, 未完成目标: the user's own judgement of the target, unlike 良 and 一般, which judge something else. */
const JUDGED = /[达完成实现]/;

/**
 * Leaves a row open whose target holds a figure, 零 or 无 that nobody has read: the rule for words would take 5% for a degree of
 * achievement and 0 for nothing achieved. Answered with the same text, or by the user's own judgement, nothing need be read.
 * Null when the target has been read, or is words alone. `weight` is null where there is none.
 */
export function refuseUnread(
  target: Quantity,
  actual: Quantity,
  weight: Decimal | null,
  scheme: Scheme,
): NoScore | null {
  const held = target.kind === 'word' ? unreadFigure(target.text) : null;
  if (held === null || sameText(target.text, actual.text)) return null;
  if (actual.kind === 'grade' && JUDGED.test(actual.text)) return null;
  // '/' says the row does not apply; after 无投诉 the answer 无 says that there was none.
  if (actual.kind === 'notApplicable' && held === 'figure') return null;
  const bands = weight ? achievementBands(weight, scheme) : [];
  return { code: 'targetUnread', case: held, target: target.text.trim(), bands };
}
