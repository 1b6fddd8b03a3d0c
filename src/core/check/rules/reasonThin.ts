import { labelText } from '../../cell/cellText';
import { isExplained } from '../../form/isExplained';
import { explanationFooter } from '../../form/assessForm';
import type { AssessedIndicator } from '../../form/assessIndicator';
import type { Scheme } from '../../scheme/scheme';
import type { CheckContext } from '../checkContext';
import { explainedBelow } from '../explainedBelow';
import { usedRows } from '../fullScores';
import { foundAt, foundInRow } from '../place';
import type { AtForm, AtIndicator, Found } from '../place';
import type { Rule } from '../rule';
import { indicatorSubject } from '../subject';
import type { Subject } from '../subject';
import { targetAndActual } from '../targetAndActual';

/** Marks that stand for an empty cell, and words that say there is nothing to explain. */
const NOTHING =
  /^(?:无|没有|略|同上|不适用|暂无|\d|[/\\.。、—-]*|(?:无|没有|不存在|未发生)(?:明显|较大)?(?:偏差|差异|偏离)(?:情况)?|(?:已|全部|如期|按期|按时|按计划)*(?:完成|达标)(?:目标|任务)?)[。.]?$/;
/** What a started sentence says of the figures, and its labels; the words of the user are the rest. */
const STARTED = /^.*?原因:(.*)改进措施:(.*)$/;
/** A started sentence with a gap that was deleted instead of filled. */
const EMPTY_ANSWER = /(原因|措施):[;,。]*(改进措施:|$)/;

type Figures =
  | { readonly case: 'thin' | 'forFullScore' | 'unfinishedForFullScore' }
  | { readonly case: 'footer'; readonly rows: readonly Subject[] };
type At = AtIndicator | AtForm;

/** 偏差原因 that says too little, or says something where there is nothing to explain. Doing better than planned may be explained. */
export const reasonThin: Rule<'reason.thin', Figures, At> = {
  code: 'reason.thin',
  severity: 'warning',
  basis: 'deviations',
  dependsOnScheme: true,
  // A sentence with gaps is a gap.
  acceptable: ({ figures, at }) => (figures.case === 'unfinishedForFullScore' ? null : [figures, explained(at)]),
  find: (context) => [...usedRows(context.assessment).flatMap((row) => ofRow(row, context)), ...ofRowsBelow(context)],
};

/** What a reason is about; the points whether or not functions answer where the form is read. */
function explained(at: At) {
  if (at.kind === 'form') return null;
  const { indicator, outcome, score } = at.row;
  return [targetAndActual(at.row), indicator.score?.formula === undefined ? score : (outcome.score ?? score)];
}

function ofRow(row: AssessedIndicator, { form, scheme }: CheckContext): Found<Figures, At>[] {
  const cell = row.indicator.explanation;
  const text = cell ? labelText(cell.value) : '';
  if (!cell || !text) return [];
  const wrong = wrongWith(row, text, isExplained(cell), scheme);
  // What stands among remarks of a row with full marks need not be a reason.
  if (wrong === 'forFullScore' && form.hasRemarks) return [];
  return wrong ? [foundInRow(row, cell, { case: wrong })] : [];
}

function wrongWith(row: AssessedIndicator, text: string, isFinished: boolean, scheme: Scheme) {
  const { outcome, needsExplanation, score, weight } = row;
  if (needsExplanation) return isFinished && isThin(text, scheme) ? 'thin' : null;
  const isFull = score !== null && weight !== null && score.equals(weight);
  if (!isFull || NOTHING.test(text)) return null;
  if (!isFinished) return 'unfinishedForFullScore';
  return outcome.deviation()?.greaterThan(0) ? null : 'forFullScore';
}

function ofRowsBelow({ form, assessment, scheme }: CheckContext): Found<Figures, At>[] {
  const footer = explanationFooter(form);
  const rows = explainedBelow(assessment);
  if (!footer || rows.length === 0 || !isExplained(footer) || !isThin(labelText(footer.value), scheme)) return [];
  return [foundAt(footer, { case: 'footer', rows: rows.map(({ indicator }) => indicatorSubject(indicator)) } as const)];
}

function isThin(text: string, { minReasonLength }: Scheme): boolean {
  const own = text.replace(STARTED, '$1$2');
  return NOTHING.test(own) || EMPTY_ANSWER.test(text) || Array.from(own).length < minReasonLength;
}
