import Decimal from 'decimal.js';
import type { Cell } from '../../cell/cell';
import { isExplained } from '../../form/isExplained';
import { startedRateReason, startedReason } from '../../explanations/startedReason';
import type { StartedReason } from '../../explanations/startedReason';
import { explanationState } from '../../form/unfinished';
import { explanationFooter, totalFundLine } from '../../form/assessForm';
import type { AssessedIndicator } from '../../form/assessIndicator';
import { isBlankCell, textIn } from '../../form/cellState';
import type { Scheme } from '../../scheme/scheme';
import { rateExplanationRequired } from '../../scoring/outcome';
import type { CheckContext } from '../checkContext';
import { explainedBelow } from '../explainedBelow';
import { reasonChange } from '../fix/change';
import type { ChangeLabel } from '../fix/changeLabel';
import type { FixContext, FixDraft } from '../fix/fixContext';
import { usedRows } from '../fullScores';
import { foundAt, foundInFund, foundInRow } from '../place';
import type { Found } from '../place';
import { reasonPlace, resultReasonPlace, tellsWhy } from '../reasonPlace';
import type { ReasonPlace } from '../reasonPlace';
import type { Rule } from '../rule';
import { indicatorSubject } from '../subject';
import type { Subject } from '../subject';

type Figures =
  /** A row has fewer points than its weight. */
  | { readonly case: 'belowWeight'; readonly score: Decimal; readonly weight: Decimal }
  /** How much of the target was done, as a fraction, and what the scheme lets pass. */
  | { readonly case: 'overCompleted'; readonly share: Decimal; readonly limit: Decimal }
  | { readonly case: 'targetMissed' }
  /** Rows without a place of their own for the reason, and nothing below the form. */
  | { readonly case: 'footer'; readonly rows: readonly Subject[] }
  /** Rows on a form that has no place for the reason at all. */
  | { readonly case: 'rowsElsewhere'; readonly rows: readonly Subject[]; readonly place: ReasonPlace }
  /** The execution rate is below what the scheme lets pass. */
  | { readonly case: 'rate'; readonly rate: Decimal; readonly limit: Decimal }
  /** The same on a form without a column for it. */
  | { readonly case: 'rateElsewhere'; readonly rate: Decimal; readonly limit: Decimal; readonly place: ReasonPlace }
  /** An explanation that was only started. */
  | {
      readonly case: 'unfinished';
      readonly explanation: 'row' | 'footer' | 'rate';
      readonly left: 'blanks' | 'mark';
    };

/** Words of a text that says why money was left. */
const TELLS_OF_MONEY =
  /执行率|结转|结余|节约|未(?:能)?(?:全部|及时|按时)?(?:支付|拨付|支出|使用|到位)|(?:支付|拨付|支出).{0,6}(?:慢|滞后|推迟|延)/;

/** Words of a text that says why a target was missed. */
const TELLS_OF_RESULTS =
  /原因|由于|因(?!此|而|素|子|地制宜)|受.{1,12}影响|延[至期后]|推迟|滞后|未(?:能)?(?:如期|按期|按时|完成|达)/;

/** 偏差原因 that is needed and not there, or only started: beside a row, below the form, beside a low execution rate, or at the nearest cell. */
export const reasonMissing: Rule<'reason.missing', Figures> = {
  code: 'reason.missing',
  severity: 'explain',
  basis: 'deviations',
  dependsOnScheme: true,
  find: (context) => [
    ...ofLowRate(context),
    ...usedRows(context.assessment).flatMap((row) => ofRow(row, context.scheme)),
    ...ofRowsBelow(context),
    ...ofRowsWithoutPlace(context),
  ],
  fix: { after: 'onRequest', draft: beginning },
};

/** Some schemes want the reason of a low rate: in a column of its own, beside the total or any of its parts, else wherever there is room. */
function ofLowRate({ form, scheme, assessment: { executionRate } }: CheckContext): Found<Figures>[] {
  const total = totalFundLine(form);
  const given = form.funds.map(({ explanation }) => explanation);
  const { rate } = executionRate;
  if (!total || given.some(isExplained) || !rate || !rateExplanationRequired(executionRate, scheme)) return [];
  const started = given.find((cell) => !isBlankCell(cell));
  if (started) return [foundInFund(total, started, unfinished('rate', started))];
  const limit = new Decimal(scheme.execution.explainBelowRate ?? 0);
  if (total.explanation) return [foundInFund(total, total.explanation, { case: 'rate', rate, limit } as const)];
  if (tellsWhy(form, TELLS_OF_MONEY)) return [];
  const figures = { case: 'rateElsewhere', rate, limit, place: reasonPlace(form) } as const;
  return [foundInFund(total, total.rate ?? total.executed, figures)];
}

function ofRow(row: AssessedIndicator, scheme: Scheme): Found<Figures>[] {
  const { indicator, lacksExplanation } = row;
  const cell = indicator.explanation;
  if (!cell || !lacksExplanation) return [];
  return [foundInRow(row, cell, isBlankCell(cell) ? rowFigures(row, scheme) : unfinished('row', cell))];
}

function rowFigures({ score, weight, outcome }: AssessedIndicator, { overCompletion }: Scheme): Figures {
  if (score && weight && score.lessThan(weight)) return { case: 'belowWeight', score, weight };
  const { overCompleted } = outcome;
  const share = overCompleted ? outcome.deviation() : null;
  if (!share) return { case: 'targetMissed' };
  return { case: 'overCompleted', share: share.plus(1), limit: new Decimal(overCompletion.threshold) };
}

/** Rows without a place of their own for the reason are explained together at the foot of the form. */
function ofRowsBelow({ form, assessment }: CheckContext): Found<Figures>[] {
  const footer = explanationFooter(form);
  const rows = explainedBelow(assessment);
  if (!footer || rows.length === 0 || isExplained(footer)) return [];
  if (!isBlankCell(footer)) return [foundAt(footer, unfinished('footer', footer))];
  return [foundAt(footer, { case: 'footer', rows: rows.map(({ indicator }) => indicatorSubject(indicator)) } as const)];
}

/**
 * Where there is no such place either the reason is owed all the same: told at the first score that needs one. A column that was not
 * understood may hold the reasons.
 */
function ofRowsWithoutPlace({ form, assessment }: CheckContext): Found<Figures>[] {
  if (explanationFooter(form) || form.hasUnrecognizedColumns || tellsWhy(form, TELLS_OF_RESULTS)) return [];
  const rows = explainedBelow(assessment).map(({ indicator }) => indicator);
  const [first] = rows;
  if (!first) return [];
  const figures = { case: 'rowsElsewhere', rows: rows.map(indicatorSubject), place: resultReasonPlace(form) } as const;
  return [foundAt(first.score ?? first.actual, figures)];
}

function unfinished(explanation: 'row' | 'footer' | 'rate', cell: Cell): Figures {
  const left = explanationState(textIn(cell)) === 'markLeft' ? 'mark' : 'blanks';
  return { case: 'unfinished', explanation, left };
}

/** The beginning of a missing explanation, for an empty cell; the user writes on. */
function beginning({ at, figures }: Found<Figures>, { form, assessment, scheme }: FixContext): FixDraft | null {
  if (figures.case === 'rateElsewhere' || figures.case === 'rowsElsewhere') return null;
  if (at.kind === 'indicator') {
    const { row, cell } = at;
    return draft(cell, { kind: 'explanation', of: indicatorSubject(row.indicator) }, startedReason([row]));
  }
  if (at.kind === 'fund') {
    return draft(at.cell, { kind: 'rateExplanation' }, startedRateReason(form, assessment, scheme));
  }
  return draft(at.cell, { kind: 'explanations' }, startedReason(explainedBelow(assessment)));
}

function draft(cell: Cell, label: ChangeLabel, reason: StartedReason | null): FixDraft | null {
  if (!reason || !isBlankCell(cell) || cell.formula !== undefined) return null;
  return { action: { kind: 'draft' }, changes: [reasonChange(cell, label, reason)], automatic: false };
}
