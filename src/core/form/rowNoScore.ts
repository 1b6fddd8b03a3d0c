import type { NoScore } from '../scoring/noScore';

/** Where a formula gets another number than the cell shows: 1 where the person reads 100%. */
export interface FormatUnseen {
  readonly code: 'formatUnseen';
  /** A1 address. */
  readonly cell: string;
  readonly shown: string;
  readonly value: string;
}

/** Why a row of a form has no score: what the rules say, or what the formula does not see. */
export type RowNoScore = NoScore | FormatUnseen;
