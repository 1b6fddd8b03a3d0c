import type { Cell } from '../cell';
import { explanationFooter } from '../form/assessForm';
import type { AssessedIndicator } from '../form/assessIndicator';
import { labelText } from '../cellText';
import { isExplained } from '../form/isExplained';
import { isBlankCell, textIn } from '../form/cellState';
import { checkMessages } from '../messages/checks';
import type { Scheme } from '../scheme/scheme';
import type { CheckContext } from './checkContext';
import type { Finding } from './finding';
import { indicatorTitle } from './indicatorTitle';
import { makeFinding } from './makeFinding';
import { unfinishedMessage } from './unfinishedMessage';

/** Marks that stand for an empty cell. */
const NOTHING = /^(无|没有|略|同上|不适用|暂无|\d|[/\\.。、—-]*)$/;
/** What a started sentence says of the figures, and its labels; the words of the user are the rest. */
const STARTED = /^.*?原因:(.*)改进措施:(.*)$/;
/** A started sentence with a gap that was deleted instead of filled. */
const EMPTY_ANSWER = /(原因|措施):[;,。]*(改进措施:|$)/;

/** 偏差原因: there where it is needed, saying something, and not beside a full score. */
export function reasonChecks({ form, scheme, assessment }: CheckContext): Finding[] {
  const rows = assessment.rows.filter(({ unused }) => !unused);
  return [
    ...rows.flatMap((row) => [...missingReason(row), ...thinReason(row, scheme)]),
    ...reasonsBelow(rows, explanationFooter(form), scheme),
  ];
}

/** Rows without a place of their own for the reason are explained together at the foot of the form. */
function reasonsBelow(rows: readonly AssessedIndicator[], footer: Cell | null, scheme: Scheme): Finding[] {
  const titles = rows
    .filter(({ indicator, needsExplanation }) => needsExplanation && !indicator.explanation)
    .map(({ indicator }) => indicatorTitle(indicator));
  if (!footer || titles.length === 0) return [];
  const text = labelText(footer.value);
  if (!text) return [makeFinding('reason.missing', footer, '', checkMessages.reasonsMissing(titles))];
  if (!isExplained(footer)) {
    const message = unfinishedMessage(textIn(footer), checkMessages.explanations.footer());
    return [makeFinding('reason.missing', footer, '', message)];
  }
  return isThin(text, scheme) ? [makeFinding('reason.thin', footer, '', checkMessages.reasonsThin(titles))] : [];
}

function missingReason(row: AssessedIndicator): Finding[] {
  const { indicator, lacksExplanation } = row;
  if (!indicator.explanation || !lacksExplanation) return [];
  const title = indicatorTitle(indicator);
  const message = isBlankCell(indicator.explanation)
    ? checkMessages.reasonMissing(title, row)
    : unfinishedMessage(textIn(indicator.explanation), checkMessages.explanations.row(title));
  return [makeFinding('reason.missing', indicator.explanation, title, message)];
}

/** Says too little, or says something where there is nothing to explain. Doing better than planned may be explained. */
function thinReason(row: AssessedIndicator, scheme: Scheme): Finding[] {
  const { indicator, outcome, needsExplanation, score, weight } = row;
  const cell = indicator.explanation;
  const text = cell ? labelText(cell.value) : '';
  if (!cell || !text) return [];
  const title = indicatorTitle(indicator);
  const found = (message: string) => [makeFinding('reason.thin', cell, title, message)];
  if (needsExplanation) return isExplained(cell) && isThin(text, scheme) ? found(checkMessages.reasonThin(title)) : [];
  const isFull = score !== null && weight !== null && score.equals(weight);
  if (!isFull || NOTHING.test(text)) return [];
  if (!isExplained(cell)) return found(checkMessages.unfinishedForFull(title));
  return outcome.deviation?.greaterThan(0) ? [] : found(checkMessages.reasonForFull(title));
}

function isThin(text: string, { leastReasonCharacters }: Scheme): boolean {
  const own = text.replace(STARTED, '$1$2');
  return NOTHING.test(own) || EMPTY_ANSWER.test(text) || Array.from(own).length < leastReasonCharacters;
}
