import type { Severity } from './severity';

/** Codes of RULES: family.what. The list grows with the checks. */
export type FindingCode =
  | 'number.text'
  | 'formula.gone'
  | 'weight.total'
  | 'weight.section'
  | 'weight.missing'
  | 'weight.invalid'
  | 'funds.sum'
  | 'funds.rate'
  | 'funds.score'
  | 'funds.over'
  | 'funds.zero'
  | 'funds.negative'
  | 'funds.unscored'
  | 'funds.scale'
  | 'funds.adjusted'
  | 'score.over'
  | 'score.total'
  | 'score.grade'
  | 'score.mismatch'
  | 'score.full'
  | 'score.band'
  | 'score.missing'
  | 'reason.missing'
  | 'reason.thin'
  | 'value.missing'
  | 'value.unit'
  | 'value.kind'
  | 'value.percent'
  | 'value.copied'
  | 'value.year'
  | 'indicator.placeholder'
  | 'indicator.duplicate'
  | 'indicator.class'
  | 'cell.error'
  | 'scheme.other'
  | 'form.missing'
  | 'form.full'
  | 'form.unfilled'
  | 'form.contradiction'
  | 'form.clipped'
  | 'form.narrow'
  | 'sheet.unread'
  | 'sheet.unmeasured';

/** One thing a reviewer would object to. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** A1 address of the cell to go to. */
  readonly cell: string;
  /** What is wrong and what to do, in plain Chinese, one sentence or two. */
  readonly message: string;
  /** What the finding is about, e.g. the 三级指标's name; '' for the form as a whole. */
  readonly subject: string;
}
