import type { Cell } from '../cell';
import { explanationFooter } from '../form/assessForm';
import type { AssessedIndicator } from '../form/assessIndicator';
import { labelText } from '../cellText';
import { checkMessages } from '../messages/checks';
import type { CheckContext } from './checkContext';
import type { Finding } from './finding';
import { indicatorTitle } from './indicatorTitle';
import { makeFinding } from './makeFinding';

/** Fewer characters than this explain nothing. */
const LEAST_CHARACTERS = 6;
/** Marks that stand for an empty cell. */
const NOTHING = /^(无|没有|略|同上|不适用|暂无|\d|[/\\.。、—-]*)$/;

/** 偏差原因: there where it is needed, saying something, and not beside a full score. */
export function reasonChecks({ form, assessment }: CheckContext): Finding[] {
  const rows = assessment.rows.filter(({ unused }) => !unused);
  return [
    ...rows.flatMap((row) => [...missingReason(row), ...thinReason(row)]),
    ...reasonsBelow(rows, explanationFooter(form)),
  ];
}

/** Rows without a place of their own for the reason are explained together at the foot of the form. */
function reasonsBelow(rows: readonly AssessedIndicator[], footer: Cell | null): Finding[] {
  const titles = rows
    .filter(({ indicator, needsExplanation }) => needsExplanation && !indicator.explanation)
    .map(({ indicator }) => indicatorTitle(indicator));
  if (!footer || titles.length === 0) return [];
  const text = labelText(footer.value);
  if (!text) return [makeFinding('reason.missing', footer, '', checkMessages.reasonsMissing(titles))];
  return isThin(text) ? [makeFinding('reason.thin', footer, '', checkMessages.reasonsThin(titles))] : [];
}

function missingReason(row: AssessedIndicator): Finding[] {
  const { indicator, lacksExplanation } = row;
  if (!indicator.explanation || !lacksExplanation) return [];
  const title = indicatorTitle(indicator);
  return [makeFinding('reason.missing', indicator.explanation, title, checkMessages.reasonMissing(title, row))];
}

function thinReason({ indicator, needsExplanation, score, weight }: AssessedIndicator): Finding[] {
  const cell = indicator.explanation;
  const text = cell ? labelText(cell.value) : '';
  if (!cell || !text) return [];
  const title = indicatorTitle(indicator);
  const saysNothing = NOTHING.test(text);
  if (needsExplanation) {
    return isThin(text) ? [makeFinding('reason.thin', cell, title, checkMessages.reasonThin(title))] : [];
  }
  const isFull = score !== null && weight !== null && score.equals(weight);
  return isFull && !saysNothing ? [makeFinding('reason.thin', cell, title, checkMessages.reasonForFull(title))] : [];
}

function isThin(text: string): boolean {
  return NOTHING.test(text) || Array.from(text).length < LEAST_CHARACTERS;
}
